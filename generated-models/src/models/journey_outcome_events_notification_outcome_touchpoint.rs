// @generated from the schema "JourneyOutcomeEventsNotificationOutcomeTouchpoint"; changes made here are lost at the next generation

use crate::{
    JourneyOutcomeEventsNotificationActionMap,
    JourneyOutcomeEventsNotificationOutcomeTouchpointChannel,
};
use crate::runtime::{DateTime, Extra};

/// The schema `JourneyOutcomeEventsNotificationOutcomeTouchpoint`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyOutcomeEventsNotificationOutcomeTouchpoint {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `channels`: `array of JourneyOutcomeEventsNotificationOutcomeTouchpointChannel`.
    pub channels: Option<Vec<JourneyOutcomeEventsNotificationOutcomeTouchpointChannel>>,
    /// `createdDate`: `string (date-time)`.
    #[doc(alias = "createdDate")]
    pub created_date: Option<DateTime>,
    /// `actionMap`: `JourneyOutcomeEventsNotificationActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: Option<Box<JourneyOutcomeEventsNotificationActionMap>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyOutcomeEventsNotificationOutcomeTouchpoint "JourneyOutcomeEventsNotificationOutcomeTouchpoint" 4 {
    (
        id: String = "id" with_id,
        channels: Vec<JourneyOutcomeEventsNotificationOutcomeTouchpointChannel> = "channels" with_channels,
        created_date: DateTime = "createdDate" with_created_date,
        action_map: Box<JourneyOutcomeEventsNotificationActionMap> = "actionMap" with_action_map,
    )
});
