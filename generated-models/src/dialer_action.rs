// @generated from the schema "DialerAction"; changes made here are lost at the next generation

/// The schema `DialerAction`.
#[repr(C)]
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

crate::runtime::model!(DialerAction "DialerAction" 9 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        action_type_name: crate::runtime::Open<ActionTypeName> = "actionTypeName" 1 with_action_type_name,
        update_option: crate::runtime::Open<UpdateOption> = "updateOption" 0 with_update_option,
        properties: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "properties" 0 with_properties,
        data_action: ::std::boxed::Box<crate::DomainEntityRef> = "dataAction" 0 with_data_action,
        contact_column_to_data_action_field_mappings: ::std::vec::Vec<crate::ContactColumnToDataActionFieldMapping> = "contactColumnToDataActionFieldMappings" 0 with_contact_column_to_data_action_field_mappings,
        contact_id_field: ::std::string::String = "contactIdField" 0 with_contact_id_field,
        call_analysis_result_field: ::std::string::String = "callAnalysisResultField" 0 with_call_analysis_result_field,
        agent_wrapup_field: ::std::string::String = "agentWrapupField" 0 with_agent_wrapup_field,
    )
});

/// The property `type` of `DialerAction`. Known values: `Action`, `modifyContactAttribute`, `dataActionBehavior`.
#[non_exhaustive]
pub enum Type {
    Action,
    ModifyContactAttribute,
    DataActionBehavior,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Action, "Action"),
        (Self::ModifyContactAttribute, "modifyContactAttribute"),
        (Self::DataActionBehavior, "dataActionBehavior"),
    ];
}

/// The property `actionTypeName` of `DialerAction`. Known values: `DO_NOT_DIAL`, `MODIFY_CONTACT_ATTRIBUTE`, `SWITCH_TO_PREVIEW`, `APPEND_NUMBER_TO_DNC_LIST`, `APPEND_CUSTOM_ENTRY_TO_DNC_LIST`, `SCHEDULE_CALLBACK`, `CONTACT_UNCALLABLE`, `NUMBER_UNCALLABLE`, `SET_CALLER_ID`, `SET_SKILLS`, `DATA_ACTION`.
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

crate::runtime::known!(ActionTypeName);

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
#[non_exhaustive]
pub enum UpdateOption {
    Set,
    Increment,
    Decrement,
    CurrentTime,
}

crate::runtime::known!(UpdateOption);

impl crate::runtime::Enum for UpdateOption {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Set, "SET"),
        (Self::Increment, "INCREMENT"),
        (Self::Decrement, "DECREMENT"),
        (Self::CurrentTime, "CURRENT_TIME"),
    ];
}
