// @generated from the schema "WfmUpdateAgentDetailsTopicWfmUpdateAgentDetailsComplete"; changes made here are lost at the next generation

/// The schema `WfmUpdateAgentDetailsTopicWfmUpdateAgentDetailsComplete`.
pub struct WfmUpdateAgentDetailsTopicWfmUpdateAgentDetailsComplete {
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmUpdateAgentDetailsTopicWfmUpdateAgentDetailsComplete {
    const EMPTY: Self = Self {
        status: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmUpdateAgentDetailsTopicWfmUpdateAgentDetailsComplete = &<WfmUpdateAgentDetailsTopicWfmUpdateAgentDetailsComplete as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmUpdateAgentDetailsTopicWfmUpdateAgentDetailsComplete",
        empty: E,
        extra: &E.extra,
        properties: &[("status", "status", 0)],
        fields: &[&E.status],
    }
};

crate::runtime::model!(WfmUpdateAgentDetailsTopicWfmUpdateAgentDetailsComplete);

crate::runtime::setters!(WfmUpdateAgentDetailsTopicWfmUpdateAgentDetailsComplete {
    with_status: status: crate::runtime::Open<Status>,
});

/// The property `status` of `WfmUpdateAgentDetailsTopicWfmUpdateAgentDetailsComplete`. Known values: `Processing`, `Complete`, `Canceled`, `Error`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Processing,
    Complete,
    Canceled,
    Error,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Processing, "Processing"),
        (Self::Complete, "Complete"),
        (Self::Canceled, "Canceled"),
        (Self::Error, "Error"),
    ];
}
