// @generated from the schema "DialerRulesetConfigChangeCondition"; changes made here are lost at the next generation

/// The schema `DialerRulesetConfigChangeCondition`.
#[repr(C)]
pub struct DialerRulesetConfigChangeCondition {
    /// `dataAction`: `DialerRulesetConfigChangeUriReference`.
    #[doc(alias = "dataAction")]
    pub data_action: ::std::option::Option<
        ::std::boxed::Box<crate::DialerRulesetConfigChangeUriReference>,
    >,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `inverted`: `boolean`.
    pub inverted: ::std::option::Option<bool>,
    /// `attributeName`: `string`.
    #[doc(alias = "attributeName")]
    pub attribute_name: ::std::option::Option<::std::string::String>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// `valueType`: `string`.
    #[doc(alias = "valueType")]
    pub value_type: ::std::option::Option<crate::runtime::Open<ValueType>>,
    /// `operator`: `string`.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// `codes`: `array of string`.
    pub codes: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `propertyType`: `string`.
    #[doc(alias = "propertyType")]
    pub property_type: ::std::option::Option<crate::runtime::Open<PropertyType>>,
    /// `property`: `string`.
    pub property: ::std::option::Option<::std::string::String>,
    /// `dataNotFoundResolution`: `boolean`.
    #[doc(alias = "dataNotFoundResolution")]
    pub data_not_found_resolution: ::std::option::Option<bool>,
    /// `contactIdField`: `string`.
    #[doc(alias = "contactIdField")]
    pub contact_id_field: ::std::option::Option<::std::string::String>,
    /// `callAnalysisResultField`: `string`.
    #[doc(alias = "callAnalysisResultField")]
    pub call_analysis_result_field: ::std::option::Option<::std::string::String>,
    /// `agentWrapupField`: `string`.
    #[doc(alias = "agentWrapupField")]
    pub agent_wrapup_field: ::std::option::Option<::std::string::String>,
    /// `contactColumnToDataActionFieldMappings`: `array of DialerRulesetConfigChangeContactColumnToDataActionFieldMapping`.
    #[doc(alias = "contactColumnToDataActionFieldMappings")]
    pub contact_column_to_data_action_field_mappings: ::std::option::Option<
        ::std::vec::Vec<
            crate::DialerRulesetConfigChangeContactColumnToDataActionFieldMapping,
        >,
    >,
    /// `predicates`: `array of DialerRulesetConfigChangeDataActionConditionPredicate`.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::DialerRulesetConfigChangeDataActionConditionPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DialerRulesetConfigChangeCondition "DialerRulesetConfigChangeCondition" 17 {
    (
        data_action: ::std::boxed::Box<crate::DialerRulesetConfigChangeUriReference> = "dataAction" 0 with_data_action,
        additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "additionalProperties" 0 with_additional_properties,
        r#type: ::std::string::String = "type" 0 with_type,
        inverted: bool = "inverted" 0 with_inverted,
        attribute_name: ::std::string::String = "attributeName" 0 with_attribute_name,
        value: ::std::string::String = "value" 0 with_value,
        value_type: crate::runtime::Open<ValueType> = "valueType" 0 with_value_type,
        operator: crate::runtime::Open<Operator> = "operator" 0 with_operator,
        codes: ::std::vec::Vec<::std::string::String> = "codes" 0 with_codes,
        property_type: crate::runtime::Open<PropertyType> = "propertyType" 0 with_property_type,
        property: ::std::string::String = "property" 0 with_property,
        data_not_found_resolution: bool = "dataNotFoundResolution" 0 with_data_not_found_resolution,
        contact_id_field: ::std::string::String = "contactIdField" 0 with_contact_id_field,
        call_analysis_result_field: ::std::string::String = "callAnalysisResultField" 0 with_call_analysis_result_field,
        agent_wrapup_field: ::std::string::String = "agentWrapupField" 0 with_agent_wrapup_field,
        contact_column_to_data_action_field_mappings: ::std::vec::Vec<crate::DialerRulesetConfigChangeContactColumnToDataActionFieldMapping> = "contactColumnToDataActionFieldMappings" 0 with_contact_column_to_data_action_field_mappings,
    )
    (
        predicates: ::std::vec::Vec<crate::DialerRulesetConfigChangeDataActionConditionPredicate> = "predicates" 0 with_predicates,
    )
});

/// The property `valueType` of `DialerRulesetConfigChangeCondition`. Known values: `STRING`, `NUMERIC`, `DATETIME`, `PERIOD`.
#[non_exhaustive]
pub enum ValueType {
    String,
    Numeric,
    Datetime,
    Period,
}

crate::runtime::known!(ValueType);

impl crate::runtime::Enum for ValueType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::String, "STRING"),
        (Self::Numeric, "NUMERIC"),
        (Self::Datetime, "DATETIME"),
        (Self::Period, "PERIOD"),
    ];
}

/// The property `operator` of `DialerRulesetConfigChangeCondition`. Known values: `EQUALS`, `LESS_THAN`, `LESS_THAN_EQUALS`, `GREATER_THAN`, `GREATER_THAN_EQUALS`, `CONTAINS`, `BEGINS_WITH`, `ENDS_WITH`, `BEFORE`, `AFTER`.
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

crate::runtime::known!(Operator);

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Equals, "EQUALS"),
        (Self::LessThan, "LESS_THAN"),
        (Self::LessThanEquals, "LESS_THAN_EQUALS"),
        (Self::GreaterThan, "GREATER_THAN"),
        (Self::GreaterThanEquals, "GREATER_THAN_EQUALS"),
        (Self::Contains, "CONTAINS"),
        (Self::BeginsWith, "BEGINS_WITH"),
        (Self::EndsWith, "ENDS_WITH"),
        (Self::Before, "BEFORE"),
        (Self::After, "AFTER"),
    ];
}

/// The property `propertyType` of `DialerRulesetConfigChangeCondition`. Known values: `LAST_ATTEMPT_BY_COLUMN`, `LAST_ATTEMPT_OVERALL`, `LAST_RESULT_BY_COLUMN`, `LAST_RESULT_OVERALL`.
#[non_exhaustive]
pub enum PropertyType {
    LastAttemptByColumn,
    LastAttemptOverall,
    LastResultByColumn,
    LastResultOverall,
}

crate::runtime::known!(PropertyType);

impl crate::runtime::Enum for PropertyType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::LastAttemptByColumn, "LAST_ATTEMPT_BY_COLUMN"),
        (Self::LastAttemptOverall, "LAST_ATTEMPT_OVERALL"),
        (Self::LastResultByColumn, "LAST_RESULT_BY_COLUMN"),
        (Self::LastResultOverall, "LAST_RESULT_OVERALL"),
    ];
}
