// @generated from the schema "DialerAction"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{ContactColumnToDataActionFieldMapping, DomainEntityRef};
use crate::runtime::{Extra, Open};

/// The schema `DialerAction`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialerAction {
    /// `type`: one of `Action`, `modifyContactAttribute` and `dataActionBehavior`, required.
    pub r#type: Option<Open<Type>>,
    /// `actionTypeName`: one of `DO_NOT_DIAL`, `MODIFY_CONTACT_ATTRIBUTE`, `SWITCH_TO_PREVIEW`, `APPEND_NUMBER_TO_DNC_LIST` and 7 more, required.
    #[doc(alias = "actionTypeName")]
    pub action_type_name: Option<Open<ActionTypeName>>,
    /// `updateOption`: one of `SET`, `INCREMENT`, `DECREMENT` and `CURRENT_TIME`.
    #[doc(alias = "updateOption")]
    pub update_option: Option<Open<UpdateOption>>,
    /// `properties`: `map of string`.
    pub properties: Option<BTreeMap<String, String>>,
    /// `dataAction`: `DomainEntityRef`.
    #[doc(alias = "dataAction")]
    pub data_action: Option<Box<DomainEntityRef>>,
    /// `contactColumnToDataActionFieldMappings`: `array of ContactColumnToDataActionFieldMapping`.
    #[doc(alias = "contactColumnToDataActionFieldMappings")]
    pub contact_column_to_data_action_field_mappings: Option<
        Vec<ContactColumnToDataActionFieldMapping>,
    >,
    /// `contactIdField`: `string`.
    #[doc(alias = "contactIdField")]
    pub contact_id_field: Option<String>,
    /// `callAnalysisResultField`: `string`.
    #[doc(alias = "callAnalysisResultField")]
    pub call_analysis_result_field: Option<String>,
    /// `agentWrapupField`: `string`.
    #[doc(alias = "agentWrapupField")]
    pub agent_wrapup_field: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DialerAction "DialerAction" 9 {
    (
        r#type: Open<Type> = "type" with_type required,
        action_type_name: Open<ActionTypeName> = "actionTypeName" with_action_type_name required,
        update_option: Open<UpdateOption> = "updateOption" with_update_option,
        properties: BTreeMap<String, String> = "properties" with_properties,
        data_action: Box<DomainEntityRef> = "dataAction" with_data_action,
        contact_column_to_data_action_field_mappings: Vec<ContactColumnToDataActionFieldMapping> = "contactColumnToDataActionFieldMappings" with_contact_column_to_data_action_field_mappings,
        contact_id_field: String = "contactIdField" with_contact_id_field,
        call_analysis_result_field: String = "callAnalysisResultField" with_call_analysis_result_field,
        agent_wrapup_field: String = "agentWrapupField" with_agent_wrapup_field,
    )
});

/// The property `type` of `DialerAction`. Known values: `Action`, `modifyContactAttribute`, `dataActionBehavior`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Action,
    ModifyContactAttribute,
    DataActionBehavior,
}

crate::runtime::values!(Type {
    Action = "Action",
    ModifyContactAttribute = "modifyContactAttribute",
    DataActionBehavior = "dataActionBehavior",
});

/// The property `actionTypeName` of `DialerAction`. Known values: `DO_NOT_DIAL`, `MODIFY_CONTACT_ATTRIBUTE`, `SWITCH_TO_PREVIEW`, `APPEND_NUMBER_TO_DNC_LIST`, `APPEND_CUSTOM_ENTRY_TO_DNC_LIST`, `SCHEDULE_CALLBACK`, `CONTACT_UNCALLABLE`, `NUMBER_UNCALLABLE`, `SET_CALLER_ID`, `SET_SKILLS`, `DATA_ACTION`.
#[repr(u16)]
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

crate::runtime::values!(ActionTypeName {
    DoNotDial = "DO_NOT_DIAL",
    ModifyContactAttribute = "MODIFY_CONTACT_ATTRIBUTE",
    SwitchToPreview = "SWITCH_TO_PREVIEW",
    AppendNumberToDncList = "APPEND_NUMBER_TO_DNC_LIST",
    AppendCustomEntryToDncList = "APPEND_CUSTOM_ENTRY_TO_DNC_LIST",
    ScheduleCallback = "SCHEDULE_CALLBACK",
    ContactUncallable = "CONTACT_UNCALLABLE",
    NumberUncallable = "NUMBER_UNCALLABLE",
    SetCallerId = "SET_CALLER_ID",
    SetSkills = "SET_SKILLS",
    DataAction = "DATA_ACTION",
});

/// The property `updateOption` of `DialerAction`. Known values: `SET`, `INCREMENT`, `DECREMENT`, `CURRENT_TIME`.
#[repr(u16)]
#[non_exhaustive]
pub enum UpdateOption {
    Set,
    Increment,
    Decrement,
    CurrentTime,
}

crate::runtime::values!(UpdateOption {
    Set = "SET",
    Increment = "INCREMENT",
    Decrement = "DECREMENT",
    CurrentTime = "CURRENT_TIME",
});
