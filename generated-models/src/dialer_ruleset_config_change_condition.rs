// @generated from the schema "DialerRulesetConfigChangeCondition"; changes made here are lost at the next generation

/// The schema `DialerRulesetConfigChangeCondition`.
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

impl crate::runtime::Model for DialerRulesetConfigChangeCondition {
    const EMPTY: Self = Self {
        data_action: ::std::option::Option::None,
        additional_properties: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        inverted: ::std::option::Option::None,
        attribute_name: ::std::option::Option::None,
        value: ::std::option::Option::None,
        value_type: ::std::option::Option::None,
        operator: ::std::option::Option::None,
        codes: ::std::option::Option::None,
        property_type: ::std::option::Option::None,
        property: ::std::option::Option::None,
        data_not_found_resolution: ::std::option::Option::None,
        contact_id_field: ::std::option::Option::None,
        call_analysis_result_field: ::std::option::Option::None,
        agent_wrapup_field: ::std::option::Option::None,
        contact_column_to_data_action_field_mappings: ::std::option::Option::None,
        predicates: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DialerRulesetConfigChangeCondition = &<DialerRulesetConfigChangeCondition as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DialerRulesetConfigChangeCondition",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("dataAction", "data_action", 0),
            ("additionalProperties", "additional_properties", 0),
            ("type", "type", 0),
            ("inverted", "inverted", 0),
            ("attributeName", "attribute_name", 0),
            ("value", "value", 0),
            ("valueType", "value_type", 0),
            ("operator", "operator", 0),
            ("codes", "codes", 0),
            ("propertyType", "property_type", 0),
            ("property", "property", 0),
            ("dataNotFoundResolution", "data_not_found_resolution", 0),
            ("contactIdField", "contact_id_field", 0),
            ("callAnalysisResultField", "call_analysis_result_field", 0),
            ("agentWrapupField", "agent_wrapup_field", 0),
            (
                "contactColumnToDataActionFieldMappings",
                "contact_column_to_data_action_field_mappings",
                0,
            ),
            ("predicates", "predicates", 0),
        ],
        fields: &[
            &E.data_action,
            &E.additional_properties,
            &E.r#type,
            &E.inverted,
            &E.attribute_name,
            &E.value,
            &E.value_type,
            &E.operator,
            &E.codes,
            &E.property_type,
            &E.property,
            &E.data_not_found_resolution,
            &E.contact_id_field,
            &E.call_analysis_result_field,
            &E.agent_wrapup_field,
            &E.contact_column_to_data_action_field_mappings,
            &E.predicates,
        ],
    }
};

crate::runtime::model!(DialerRulesetConfigChangeCondition);

crate::runtime::setters!(DialerRulesetConfigChangeCondition {
    with_data_action: data_action: ::std::boxed::Box<crate::DialerRulesetConfigChangeUriReference>,
    with_additional_properties: additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    with_type: r#type: ::std::string::String,
    with_inverted: inverted: bool,
    with_attribute_name: attribute_name: ::std::string::String,
    with_value: value: ::std::string::String,
    with_value_type: value_type: crate::runtime::Open<ValueType>,
    with_operator: operator: crate::runtime::Open<Operator>,
    with_codes: codes: ::std::vec::Vec<::std::string::String>,
    with_property_type: property_type: crate::runtime::Open<PropertyType>,
    with_property: property: ::std::string::String,
    with_data_not_found_resolution: data_not_found_resolution: bool,
    with_contact_id_field: contact_id_field: ::std::string::String,
    with_call_analysis_result_field: call_analysis_result_field: ::std::string::String,
    with_agent_wrapup_field: agent_wrapup_field: ::std::string::String,
    with_contact_column_to_data_action_field_mappings: contact_column_to_data_action_field_mappings: ::std::vec::Vec<crate::DialerRulesetConfigChangeContactColumnToDataActionFieldMapping>,
    with_predicates: predicates: ::std::vec::Vec<crate::DialerRulesetConfigChangeDataActionConditionPredicate>,
});

/// The property `valueType` of `DialerRulesetConfigChangeCondition`. Known values: `STRING`, `NUMERIC`, `DATETIME`, `PERIOD`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ValueType {
    String,
    Numeric,
    Datetime,
    Period,
}

impl crate::runtime::Enum for ValueType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::String, "STRING"),
        (Self::Numeric, "NUMERIC"),
        (Self::Datetime, "DATETIME"),
        (Self::Period, "PERIOD"),
    ];
}

/// The property `operator` of `DialerRulesetConfigChangeCondition`. Known values: `EQUALS`, `LESS_THAN`, `LESS_THAN_EQUALS`, `GREATER_THAN`, `GREATER_THAN_EQUALS`, `CONTAINS`, `BEGINS_WITH`, `ENDS_WITH`, `BEFORE`, `AFTER`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PropertyType {
    LastAttemptByColumn,
    LastAttemptOverall,
    LastResultByColumn,
    LastResultOverall,
}

impl crate::runtime::Enum for PropertyType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::LastAttemptByColumn, "LAST_ATTEMPT_BY_COLUMN"),
        (Self::LastAttemptOverall, "LAST_ATTEMPT_OVERALL"),
        (Self::LastResultByColumn, "LAST_RESULT_BY_COLUMN"),
        (Self::LastResultOverall, "LAST_RESULT_OVERALL"),
    ];
}
