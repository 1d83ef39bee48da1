#!/usr/bin/env bash
# Debian packages that pip cannot bring. Installs what is missing where it may; says what to do where it may not.
set -eu
packages=(python3-venv tesseract-ocr tesseract-ocr-nld tesseract-ocr-eng tesseract-ocr-osd  # reading
          fonts-dejavu-core fonts-dejavu-extra fonts-liberation fonts-freefont-ttf fonts-lato  # drawing sample papers
          fonts-ebgaramond fonts-linuxlibertine fonts-comic-neue fonts-dancingscript fonts-ecolier-court
          fonts-breip fonts-humor-sans fonts-dkg-handwriting fonts-rufscript fonts-gnutypewriter
          postgresql chromium)  # tests: a real database server, a real browser
missing=()
for package in "${packages[@]}"; do
  dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0
if [ "$(id -u)" -ne 0 ]; then
  echo "bewijspunt needs packages that only root can install. Run: sudo apt-get install --no-install-recommends ${missing[*]}" >&2
  exit 1
fi
echo "Installing ${missing[*]}" >&2
export DEBIAN_FRONTEND=noninteractive
install=(apt-get install --yes --quiet --quiet --no-install-recommends)
# a fresh machine has no package lists yet; one with lists need not wait for new ones
"${install[@]}" "${missing[@]}" >/dev/null 2>&1 || { apt-get update --quiet --quiet && "${install[@]}" "${missing[@]}" >/dev/null; }
