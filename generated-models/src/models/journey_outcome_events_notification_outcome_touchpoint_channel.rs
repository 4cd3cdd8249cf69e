// @generated from the schema "JourneyOutcomeEventsNotificationOutcomeTouchpointChannel"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `JourneyOutcomeEventsNotificationOutcomeTouchpointChannel`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyOutcomeEventsNotificationOutcomeTouchpointChannel {
    /// `type`: one of `Unknown`, `ContentOffer` and `Webchat`.
    pub r#type: Option<Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyOutcomeEventsNotificationOutcomeTouchpointChannel "JourneyOutcomeEventsNotificationOutcomeTouchpointChannel" 1 {
    (
        r#type: Open<Type> = "type" with_type,
    )
});

/// The property `type` of `JourneyOutcomeEventsNotificationOutcomeTouchpointChannel`. Known values: `Unknown`, `ContentOffer`, `Webchat`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Unknown,
    ContentOffer,
    Webchat,
}

crate::runtime::values!(Type {
    Unknown = "Unknown",
    ContentOffer = "ContentOffer",
    Webchat = "Webchat",
});
