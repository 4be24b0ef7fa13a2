export { default as EmergencyBanner } from './emergency-banner.vue';
export { default as EmergencyDoor } from './emergency-door.vue';
export { default as EmergencyList } from './emergency-list.vue';
