// @generated from the schema "DialerAction"; changes made here are lost at the next generation

/// The schema `DialerAction`.
pub struct DialerAction {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `actionTypeName`: `string`, required.
    #[doc(alias = "actionTypeName")]
    pub action_type_name: ::std::option::Option<crate::runtime::Open<ActionTypeName>>,
    /// `updateOption`: `string`.
    #[doc(alias = "updateOption")]
    pub update_option: ::std::option::Option<crate::runtime::Open<UpdateOption>>,
    /// `properties`: `map of string`.
    pub properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `dataAction`: `DomainEntityRef`.
    #[doc(alias = "dataAction")]
    pub data_action: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `contactColumnToDataActionFieldMappings`: `array of ContactColumnToDataActionFieldMapping`.
    #[doc(alias = "contactColumnToDataActionFieldMappings")]
    pub contact_column_to_data_action_field_mappings: ::std::option::Option<
        ::std::vec::Vec<crate::ContactColumnToDataActionFieldMapping>,
    >,
    /// `contactIdField`: `string`.
    #[doc(alias = "contactIdField")]
    pub contact_id_field: ::std::option::Option<::std::string::String>,
    /// `callAnalysisResultField`: `string`.
    #[doc(alias = "callAnalysisResultField")]
    pub call_analysis_result_field: ::std::option::Option<::std::string::String>,
    /// `agentWrapupField`: `string`.
    #[doc(alias = "agentWrapupField")]
    pub agent_wrapup_field: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DialerAction {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        action_type_name: ::std::option::Option::None,
        update_option: ::std::option::Option::None,
        properties: ::std::option::Option::None,
        data_action: ::std::option::Option::None,
        contact_column_to_data_action_field_mappings: ::std::option::Option::None,
        contact_id_field: ::std::option::Option::None,
        call_analysis_result_field: ::std::option::Option::None,
        agent_wrapup_field: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DialerAction = &<DialerAction as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DialerAction",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 1),
            ("actionTypeName", "action_type_name", 1),
            ("updateOption", "update_option", 0),
            ("properties", "properties", 0),
            ("dataAction", "data_action", 0),
            (
                "contactColumnToDataActionFieldMappings",
                "contact_column_to_data_action_field_mappings",
                0,
            ),
            ("contactIdField", "contact_id_field", 0),
            ("callAnalysisResultField", "call_analysis_result_field", 0),
            ("agentWrapupField", "agent_wrapup_field", 0),
        ],
        fields: &[
            &E.r#type,
            &E.action_type_name,
            &E.update_option,
            &E.properties,
            &E.data_action,
            &E.contact_column_to_data_action_field_mappings,
            &E.contact_id_field,
            &E.call_analysis_result_field,
            &E.agent_wrapup_field,
        ],
    }
};

crate::runtime::model!(DialerAction);

crate::runtime::setters!(DialerAction {
    with_type: r#type: crate::runtime::Open<Type>,
    with_action_type_name: action_type_name: crate::runtime::Open<ActionTypeName>,
    with_update_option: update_option: crate::runtime::Open<UpdateOption>,
    with_properties: properties: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_data_action: data_action: ::std::boxed::Box<crate::DomainEntityRef>,
    with_contact_column_to_data_action_field_mappings: contact_column_to_data_action_field_mappings: ::std::vec::Vec<crate::ContactColumnToDataActionFieldMapping>,
    with_contact_id_field: contact_id_field: ::std::string::String,
    with_call_analysis_result_field: call_analysis_result_field: ::std::string::String,
    with_agent_wrapup_field: agent_wrapup_field: ::std::string::String,
});

/// The property `type` of `DialerAction`. Known values: `Action`, `modifyContactAttribute`, `dataActionBehavior`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Action,
    ModifyContactAttribute,
    DataActionBehavior,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Action, "Action"),
        (Self::ModifyContactAttribute, "modifyContactAttribute"),
        (Self::DataActionBehavior, "dataActionBehavior"),
    ];
}

/// The property `actionTypeName` of `DialerAction`. Known values: `DO_NOT_DIAL`, `MODIFY_CONTACT_ATTRIBUTE`, `SWITCH_TO_PREVIEW`, `APPEND_NUMBER_TO_DNC_LIST`, `APPEND_CUSTOM_ENTRY_TO_DNC_LIST`, `SCHEDULE_CALLBACK`, `CONTACT_UNCALLABLE`, `NUMBER_UNCALLABLE`, `SET_CALLER_ID`, `SET_SKILLS`, `DATA_ACTION`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActionTypeName {
    DoNotDial,
    ModifyContactAttribute,
    SwitchToPreview,
    AppendNumberToDncList,
    AppendCustomEntryToDncList,
    ScheduleCallback,
    ContactUncallable,
    NumberUncallable,
    SetCallerId,
    SetSkills,
    DataAction,
}

impl crate::runtime::Enum for ActionTypeName {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::DoNotDial, "DO_NOT_DIAL"),
        (Self::ModifyContactAttribute, "MODIFY_CONTACT_ATTRIBUTE"),
        (Self::SwitchToPreview, "SWITCH_TO_PREVIEW"),
        (Self::AppendNumberToDncList, "APPEND_NUMBER_TO_DNC_LIST"),
        (Self::AppendCustomEntryToDncList, "APPEND_CUSTOM_ENTRY_TO_DNC_LIST"),
        (Self::ScheduleCallback, "SCHEDULE_CALLBACK"),
        (Self::ContactUncallable, "CONTACT_UNCALLABLE"),
        (Self::NumberUncallable, "NUMBER_UNCALLABLE"),
        (Self::SetCallerId, "SET_CALLER_ID"),
        (Self::SetSkills, "SET_SKILLS"),
        (Self::DataAction, "DATA_ACTION"),
    ];
}

/// The property `updateOption` of `DialerAction`. Known values: `SET`, `INCREMENT`, `DECREMENT`, `CURRENT_TIME`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateOption {
    Set,
    Increment,
    Decrement,
    CurrentTime,
}

impl crate::runtime::Enum for UpdateOption {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Set, "SET"),
        (Self::Increment, "INCREMENT"),
        (Self::Decrement, "DECREMENT"),
        (Self::CurrentTime, "CURRENT_TIME"),
    ];
}
