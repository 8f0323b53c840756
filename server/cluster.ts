/**
 * A bridge to an MQTT broker that other servers use too: one session may then have its console here and its phones on
 * any of them. The rules stay where people connect; between servers only what passed them is said.
 *
 * Version 3.1.1, because brokers of version 5 understand it as well.
 */
import { connectAsync, type MqttClient } from 'mqtt';
import { topicsOf } from '../src/course/votes.js';
import type { Beyond, VoteBroker } from './broker.js';

const ALL_SESSIONS = topicsOf('+').session;

/**
 * Connects, and keeps connected.
 *
 * @param address e.g. `mqtts://votes:password@cluster.example.org:8883`
 * @throws when the first connection fails: a wrong address shows at the start, not in the session
 */
export async function bridge(address: string, broker: VoteBroker, say: (sentence: string) => void): Promise<Beyond> {
  const client: MqttClient = await connectAsync(address, { protocolVersion: 4, clean: true, reconnectPeriod: 1_000, connectTimeout: 10_000 }, false);
  const followed = new Set<string>();
  const follow = (...topics: readonly string[]): void => {
    for (const topic of topics.filter((each) => !followed.has(each))) {
      followed.add(topic);
      client.subscribe(topic, { qos: 1 });
    }
  };
  client.on('message', (topic, payload) => broker.hearFromBeyond(topic, payload.toString()));
  client.on('offline', () => say('The cluster does not answer. Sessions on this server alone go on.'));
  client.on('error', (fault) => say(`The cluster: ${fault.message}`));
  await client.subscribeAsync(ALL_SESSIONS, { qos: 1 });
  return {
    follow(code, as) {
      const topics = topicsOf(code);
      if (as === 'console') follow(topics.votes, topics.heres);
      else follow(topics.question);
    },
    tell: (topic, payload, retain) => void client.publish(topic, payload, { qos: 1, retain }),
    close: () => client.endAsync(),
  };
}
