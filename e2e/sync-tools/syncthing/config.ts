/** The one folder that both share. */
export const sharedFolder = 'board';

export type Peer = { readonly deviceId: string; readonly port: number };

/**
 * A `config.xml` for a daemon that talks to one other on loopback and to nobody else: no announcements, no relays, no
 * NAT, no usage reports. Values that are left out are Syncthing's defaults, so that it behaves as people have it.
 */
export const configXml = ({
  own,
  peer,
  guiPort,
  apiKey,
  folder,
  maxConflicts,
}: {
  readonly own: Peer;
  readonly peer: Peer;
  readonly guiPort: number;
  readonly apiKey: string;
  readonly folder: string;
  readonly maxConflicts: number;
}): string => `<configuration version="36">
  <folder id="${sharedFolder}" label="" path="${escapeXml(folder)}" type="sendreceive" rescanIntervalS="3600"
    fsWatcherEnabled="true" fsWatcherDelayS="1" ignorePerms="false" autoNormalize="true">
    <filesystemType>basic</filesystemType>
    <device id="${own.deviceId}" introducedBy=""></device>
    <device id="${peer.deviceId}" introducedBy=""></device>
    <maxConflicts>${maxConflicts}</maxConflicts>
  </folder>
  <device id="${own.deviceId}" name="own"><address>dynamic</address></device>
  <device id="${peer.deviceId}" name="peer"><address>tcp://127.0.0.1:${peer.port}</address></device>
  <gui enabled="true" tls="false"><address>127.0.0.1:${guiPort}</address><apikey>${apiKey}</apikey></gui>
  <options>
    <listenAddress>tcp://127.0.0.1:${own.port}</listenAddress>
    <globalAnnounceEnabled>false</globalAnnounceEnabled>
    <localAnnounceEnabled>false</localAnnounceEnabled>
    <relaysEnabled>false</relaysEnabled>
    <natEnabled>false</natEnabled>
    <stunKeepaliveStartS>0</stunKeepaliveStartS>
    <reconnectionIntervalS>5</reconnectionIntervalS>
    <startBrowser>false</startBrowser>
    <urAccepted>-1</urAccepted>
    <autoUpgradeIntervalH>0</autoUpgradeIntervalH>
    <crashReportingEnabled>false</crashReportingEnabled>
    <setLowPriority>false</setLowPriority>
  </options>
</configuration>
`;

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
