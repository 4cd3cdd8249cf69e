// @generated from the schema "WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotification"; changes made here are lost at the next generation

/// The schema `WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotification`.
pub struct WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotification {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `entities`: `array of WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType>,
    >,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `error`: `WfmIntegrationsHrisTimeOffTypesJobTopicErrorBody`.
    pub error: ::std::option::Option<
        ::std::boxed::Box<crate::WfmIntegrationsHrisTimeOffTypesJobTopicErrorBody>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotification {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        entities: ::std::option::Option::None,
        status: ::std::option::Option::None,
        error: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotification = &<WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotification as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotification",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("entities", "entities", 0),
            ("status", "status", 0),
            ("error", "error", 0),
        ],
        fields: &[&E.id, &E.entities, &E.status, &E.error],
    }
};

crate::runtime::model!(WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotification);

crate::runtime::setters!(WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotification {
    with_id: id: ::std::string::String,
    with_entities: entities: ::std::vec::Vec<crate::WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType>,
    with_status: status: crate::runtime::Open<Status>,
    with_error: error: ::std::boxed::Box<crate::WfmIntegrationsHrisTimeOffTypesJobTopicErrorBody>,
});

/// The property `status` of `WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotification`. Known values: `Processing`, `Complete`, `Error`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Processing,
    Complete,
    Error,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Processing, "Processing"),
        (Self::Complete, "Complete"),
        (Self::Error, "Error"),
    ];
}
