// @generated from the schema "WfmMoveAgentsCompleteTopicWfmMoveAgentsComplete"; changes made here are lost at the next generation

/// The schema `WfmMoveAgentsCompleteTopicWfmMoveAgentsComplete`.
pub struct WfmMoveAgentsCompleteTopicWfmMoveAgentsComplete {
    /// `requestingUser`: `WfmMoveAgentsCompleteTopicUserReference`.
    #[doc(alias = "requestingUser")]
    pub requesting_user: ::std::option::Option<
        ::std::boxed::Box<crate::WfmMoveAgentsCompleteTopicUserReference>,
    >,
    /// `destinationManagementUnit`: `WfmMoveAgentsCompleteTopicManagementUnit`.
    #[doc(alias = "destinationManagementUnit")]
    pub destination_management_unit: ::std::option::Option<
        ::std::boxed::Box<crate::WfmMoveAgentsCompleteTopicManagementUnit>,
    >,
    /// `results`: `array of WfmMoveAgentsCompleteTopicWfmMoveAgentData`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::WfmMoveAgentsCompleteTopicWfmMoveAgentData>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmMoveAgentsCompleteTopicWfmMoveAgentsComplete {
    const EMPTY: Self = Self {
        requesting_user: ::std::option::Option::None,
        destination_management_unit: ::std::option::Option::None,
        results: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmMoveAgentsCompleteTopicWfmMoveAgentsComplete = &<WfmMoveAgentsCompleteTopicWfmMoveAgentsComplete as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmMoveAgentsCompleteTopicWfmMoveAgentsComplete",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("requestingUser", "requesting_user", 0),
            ("destinationManagementUnit", "destination_management_unit", 0),
            ("results", "results", 0),
        ],
        fields: &[&E.requesting_user, &E.destination_management_unit, &E.results],
    }
};

crate::runtime::model!(WfmMoveAgentsCompleteTopicWfmMoveAgentsComplete);

crate::runtime::setters!(WfmMoveAgentsCompleteTopicWfmMoveAgentsComplete {
    with_requesting_user: requesting_user: ::std::boxed::Box<crate::WfmMoveAgentsCompleteTopicUserReference>,
    with_destination_management_unit: destination_management_unit: ::std::boxed::Box<crate::WfmMoveAgentsCompleteTopicManagementUnit>,
    with_results: results: ::std::vec::Vec<crate::WfmMoveAgentsCompleteTopicWfmMoveAgentData>,
});
