// @generated from the schema "JourneyOutcomeEventsNotificationOutcomeTouchpointChannel"; changes made here are lost at the next generation

/// The schema `JourneyOutcomeEventsNotificationOutcomeTouchpointChannel`.
pub struct JourneyOutcomeEventsNotificationOutcomeTouchpointChannel {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneyOutcomeEventsNotificationOutcomeTouchpointChannel {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyOutcomeEventsNotificationOutcomeTouchpointChannel = &<JourneyOutcomeEventsNotificationOutcomeTouchpointChannel as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyOutcomeEventsNotificationOutcomeTouchpointChannel",
        empty: E,
        extra: &E.extra,
        properties: &[("type", "type", 0)],
        fields: &[&E.r#type],
    }
};

crate::runtime::model!(JourneyOutcomeEventsNotificationOutcomeTouchpointChannel);

crate::runtime::setters!(JourneyOutcomeEventsNotificationOutcomeTouchpointChannel {
    with_type: r#type: crate::runtime::Open<Type>,
});

/// The property `type` of `JourneyOutcomeEventsNotificationOutcomeTouchpointChannel`. Known values: `Unknown`, `ContentOffer`, `Webchat`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Unknown,
    ContentOffer,
    Webchat,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::ContentOffer, "ContentOffer"),
        (Self::Webchat, "Webchat"),
    ];
}
