#!/bin/sh
# The browser tests need a Chromium. Where there is none, the system's package manager brings it.
set -eu
for name in chromium chromium-browser google-chrome; do
  if command -v "$name" >/dev/null 2>&1; then exit 0; fi
done
as_root=""
if [ "$(id -u)" -ne 0 ]; then as_root="sudo"; fi
echo "Installing Chromium through the system's package manager." >&2
if command -v apt-get >/dev/null 2>&1; then
  $as_root apt-get update -qq
  $as_root apt-get install -y -qq chromium
elif command -v dnf >/dev/null 2>&1; then
  $as_root dnf install -y chromium
elif command -v apk >/dev/null 2>&1; then
  $as_root apk add chromium
else
  echo "Install Chromium or Google Chrome so that it is on the PATH, then try again." >&2
  exit 1
fi
