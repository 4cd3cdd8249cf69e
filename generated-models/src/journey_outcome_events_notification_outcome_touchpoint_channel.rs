// @generated from the schema "JourneyOutcomeEventsNotificationOutcomeTouchpointChannel"; changes made here are lost at the next generation

/// The schema `JourneyOutcomeEventsNotificationOutcomeTouchpointChannel`.
#[repr(C)]
pub struct JourneyOutcomeEventsNotificationOutcomeTouchpointChannel {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyOutcomeEventsNotificationOutcomeTouchpointChannel "JourneyOutcomeEventsNotificationOutcomeTouchpointChannel" 1 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
    )
});

/// The property `type` of `JourneyOutcomeEventsNotificationOutcomeTouchpointChannel`. Known values: `Unknown`, `ContentOffer`, `Webchat`.
#[non_exhaustive]
pub enum Type {
    Unknown,
    ContentOffer,
    Webchat,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::ContentOffer, "ContentOffer"),
        (Self::Webchat, "Webchat"),
    ];
}
