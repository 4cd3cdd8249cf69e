// @generated from the schema "DialerRulesetConfigChangeCondition"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{
    DialerRulesetConfigChangeContactColumnToDataActionFieldMapping,
    DialerRulesetConfigChangeDataActionConditionPredicate,
    DialerRulesetConfigChangeUriReference,
};
use crate::runtime::{Extra, Open};

/// The schema `DialerRulesetConfigChangeCondition`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialerRulesetConfigChangeCondition {
    /// `dataAction`: `DialerRulesetConfigChangeUriReference`.
    #[doc(alias = "dataAction")]
    pub data_action: Option<Box<DialerRulesetConfigChangeUriReference>>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: Option<BTreeMap<String, serde_json::Value>>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `inverted`: `boolean`.
    pub inverted: Option<bool>,
    /// `attributeName`: `string`.
    #[doc(alias = "attributeName")]
    pub attribute_name: Option<String>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `valueType`: one of `STRING`, `NUMERIC`, `DATETIME` and `PERIOD`.
    #[doc(alias = "valueType")]
    pub value_type: Option<Open<ValueType>>,
    /// `operator`: one of `EQUALS`, `LESS_THAN`, `LESS_THAN_EQUALS`, `GREATER_THAN` and 6 more.
    pub operator: Option<Open<Operator>>,
    /// `codes`: `array of string`.
    pub codes: Option<Vec<String>>,
    /// `propertyType`: one of `LAST_ATTEMPT_BY_COLUMN`, `LAST_ATTEMPT_OVERALL`, `LAST_RESULT_BY_COLUMN` and `LAST_RESULT_OVERALL`.
    #[doc(alias = "propertyType")]
    pub property_type: Option<Open<PropertyType>>,
    /// `property`: `string`.
    pub property: Option<String>,
    /// `dataNotFoundResolution`: `boolean`.
    #[doc(alias = "dataNotFoundResolution")]
    pub data_not_found_resolution: Option<bool>,
    /// `contactIdField`: `string`.
    #[doc(alias = "contactIdField")]
    pub contact_id_field: Option<String>,
    /// `callAnalysisResultField`: `string`.
    #[doc(alias = "callAnalysisResultField")]
    pub call_analysis_result_field: Option<String>,
    /// `agentWrapupField`: `string`.
    #[doc(alias = "agentWrapupField")]
    pub agent_wrapup_field: Option<String>,
    /// `contactColumnToDataActionFieldMappings`: `array of DialerRulesetConfigChangeContactColumnToDataActionFieldMapping`.
    #[doc(alias = "contactColumnToDataActionFieldMappings")]
    pub contact_column_to_data_action_field_mappings: Option<
        Vec<DialerRulesetConfigChangeContactColumnToDataActionFieldMapping>,
    >,
    /// `predicates`: `array of DialerRulesetConfigChangeDataActionConditionPredicate`.
    pub predicates: Option<Vec<DialerRulesetConfigChangeDataActionConditionPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DialerRulesetConfigChangeCondition "DialerRulesetConfigChangeCondition" 17 {
    (
        data_action: Box<DialerRulesetConfigChangeUriReference> = "dataAction" with_data_action,
        additional_properties: BTreeMap<String, serde_json::Value> = "additionalProperties" with_additional_properties,
        r#type: String = "type" with_type,
        inverted: bool = "inverted" with_inverted,
        attribute_name: String = "attributeName" with_attribute_name,
        value: String = "value" with_value,
        value_type: Open<ValueType> = "valueType" with_value_type,
        operator: Open<Operator> = "operator" with_operator,
        codes: Vec<String> = "codes" with_codes,
        property_type: Open<PropertyType> = "propertyType" with_property_type,
        property: String = "property" with_property,
        data_not_found_resolution: bool = "dataNotFoundResolution" with_data_not_found_resolution,
        contact_id_field: String = "contactIdField" with_contact_id_field,
        call_analysis_result_field: String = "callAnalysisResultField" with_call_analysis_result_field,
        agent_wrapup_field: String = "agentWrapupField" with_agent_wrapup_field,
        contact_column_to_data_action_field_mappings: Vec<DialerRulesetConfigChangeContactColumnToDataActionFieldMapping> = "contactColumnToDataActionFieldMappings" with_contact_column_to_data_action_field_mappings,
    )
    (
        predicates: Vec<DialerRulesetConfigChangeDataActionConditionPredicate> = "predicates" with_predicates,
    )
});

/// The property `valueType` of `DialerRulesetConfigChangeCondition`. Known values: `STRING`, `NUMERIC`, `DATETIME`, `PERIOD`.
#[repr(u16)]
#[non_exhaustive]
pub enum ValueType {
    String,
    Numeric,
    Datetime,
    Period,
}

crate::runtime::values!(ValueType {
    String = "STRING",
    Numeric = "NUMERIC",
    Datetime = "DATETIME",
    Period = "PERIOD",
});

/// The property `operator` of `DialerRulesetConfigChangeCondition`. Known values: `EQUALS`, `LESS_THAN`, `LESS_THAN_EQUALS`, `GREATER_THAN`, `GREATER_THAN_EQUALS`, `CONTAINS`, `BEGINS_WITH`, `ENDS_WITH`, `BEFORE`, `AFTER`.
#[repr(u16)]
#[non_exhaustive]
pub enum Operator {
    Equals,
    LessThan,
    LessThanEquals,
    GreaterThan,
    GreaterThanEquals,
    Contains,
    BeginsWith,
    EndsWith,
    Before,
    After,
}

crate::runtime::values!(Operator {
    Equals = "EQUALS",
    LessThan = "LESS_THAN",
    LessThanEquals = "LESS_THAN_EQUALS",
    GreaterThan = "GREATER_THAN",
    GreaterThanEquals = "GREATER_THAN_EQUALS",
    Contains = "CONTAINS",
    BeginsWith = "BEGINS_WITH",
    EndsWith = "ENDS_WITH",
    Before = "BEFORE",
    After = "AFTER",
});

/// The property `propertyType` of `DialerRulesetConfigChangeCondition`. Known values: `LAST_ATTEMPT_BY_COLUMN`, `LAST_ATTEMPT_OVERALL`, `LAST_RESULT_BY_COLUMN`, `LAST_RESULT_OVERALL`.
#[repr(u16)]
#[non_exhaustive]
pub enum PropertyType {
    LastAttemptByColumn,
    LastAttemptOverall,
    LastResultByColumn,
    LastResultOverall,
}

crate::runtime::values!(PropertyType {
    LastAttemptByColumn = "LAST_ATTEMPT_BY_COLUMN",
    LastAttemptOverall = "LAST_ATTEMPT_OVERALL",
    LastResultByColumn = "LAST_RESULT_BY_COLUMN",
    LastResultOverall = "LAST_RESULT_OVERALL",
});
