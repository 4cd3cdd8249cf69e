// @generated from the schema "Condition"; changes made here are lost at the next generation

/// The schema `Condition`.
pub struct Condition {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
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
    /// `property`: `string`.
    pub property: ::std::option::Option<::std::string::String>,
    /// `propertyType`: `string`.
    #[doc(alias = "propertyType")]
    pub property_type: ::std::option::Option<crate::runtime::Open<PropertyType>>,
    /// `dataAction`: `DomainEntityRef`.
    #[doc(alias = "dataAction")]
    pub data_action: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
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
    /// `contactColumnToDataActionFieldMappings`: `array of ContactColumnToDataActionFieldMapping`.
    #[doc(alias = "contactColumnToDataActionFieldMappings")]
    pub contact_column_to_data_action_field_mappings: ::std::option::Option<
        ::std::vec::Vec<crate::ContactColumnToDataActionFieldMapping>,
    >,
    /// `predicates`: `array of DataActionConditionPredicate`.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::DataActionConditionPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Condition {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        inverted: ::std::option::Option::None,
        attribute_name: ::std::option::Option::None,
        value: ::std::option::Option::None,
        value_type: ::std::option::Option::None,
        operator: ::std::option::Option::None,
        codes: ::std::option::Option::None,
        property: ::std::option::Option::None,
        property_type: ::std::option::Option::None,
        data_action: ::std::option::Option::None,
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
    const E: &Condition = &<Condition as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Condition",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 0),
            ("inverted", "inverted", 0),
            ("attributeName", "attribute_name", 0),
            ("value", "value", 0),
            ("valueType", "value_type", 0),
            ("operator", "operator", 0),
            ("codes", "codes", 0),
            ("property", "property", 0),
            ("propertyType", "property_type", 0),
            ("dataAction", "data_action", 0),
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
            &E.r#type,
            &E.inverted,
            &E.attribute_name,
            &E.value,
            &E.value_type,
            &E.operator,
            &E.codes,
            &E.property,
            &E.property_type,
            &E.data_action,
            &E.data_not_found_resolution,
            &E.contact_id_field,
            &E.call_analysis_result_field,
            &E.agent_wrapup_field,
            &E.contact_column_to_data_action_field_mappings,
            &E.predicates,
        ],
    }
};

crate::runtime::model!(Condition);

crate::runtime::setters!(Condition {
    with_type: r#type: crate::runtime::Open<Type>,
    with_inverted: inverted: bool,
    with_attribute_name: attribute_name: ::std::string::String,
    with_value: value: ::std::string::String,
    with_value_type: value_type: crate::runtime::Open<ValueType>,
    with_operator: operator: crate::runtime::Open<Operator>,
    with_codes: codes: ::std::vec::Vec<::std::string::String>,
    with_property: property: ::std::string::String,
    with_property_type: property_type: crate::runtime::Open<PropertyType>,
    with_data_action: data_action: ::std::boxed::Box<crate::DomainEntityRef>,
    with_data_not_found_resolution: data_not_found_resolution: bool,
    with_contact_id_field: contact_id_field: ::std::string::String,
    with_call_analysis_result_field: call_analysis_result_field: ::std::string::String,
    with_agent_wrapup_field: agent_wrapup_field: ::std::string::String,
    with_contact_column_to_data_action_field_mappings: contact_column_to_data_action_field_mappings: ::std::vec::Vec<crate::ContactColumnToDataActionFieldMapping>,
    with_predicates: predicates: ::std::vec::Vec<crate::DataActionConditionPredicate>,
});

/// The property `type` of `Condition`. Known values: `wrapupCondition`, `systemDispositionCondition`, `contactAttributeCondition`, `phoneNumberCondition`, `phoneNumberTypeCondition`, `callAnalysisCondition`, `contactPropertyCondition`, `dataActionCondition`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    WrapupCondition,
    SystemDispositionCondition,
    ContactAttributeCondition,
    PhoneNumberCondition,
    PhoneNumberTypeCondition,
    CallAnalysisCondition,
    ContactPropertyCondition,
    DataActionCondition,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::WrapupCondition, "wrapupCondition"),
        (Self::SystemDispositionCondition, "systemDispositionCondition"),
        (Self::ContactAttributeCondition, "contactAttributeCondition"),
        (Self::PhoneNumberCondition, "phoneNumberCondition"),
        (Self::PhoneNumberTypeCondition, "phoneNumberTypeCondition"),
        (Self::CallAnalysisCondition, "callAnalysisCondition"),
        (Self::ContactPropertyCondition, "contactPropertyCondition"),
        (Self::DataActionCondition, "dataActionCondition"),
    ];
}

/// The property `valueType` of `Condition`. Known values: `STRING`, `NUMERIC`, `DATETIME`, `PERIOD`.
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

/// The property `operator` of `Condition`. Known values: `EQUALS`, `LESS_THAN`, `LESS_THAN_EQUALS`, `GREATER_THAN`, `GREATER_THAN_EQUALS`, `CONTAINS`, `BEGINS_WITH`, `ENDS_WITH`, `BEFORE`, `AFTER`, `IN`.
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
    In,
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
        (Self::In, "IN"),
    ];
}

/// The property `propertyType` of `Condition`. Known values: `LAST_ATTEMPT_BY_COLUMN`, `LAST_ATTEMPT_OVERALL`, `LAST_WRAPUP_BY_COLUMN`, `LAST_WRAPUP_OVERALL`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PropertyType {
    LastAttemptByColumn,
    LastAttemptOverall,
    LastWrapupByColumn,
    LastWrapupOverall,
}

impl crate::runtime::Enum for PropertyType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::LastAttemptByColumn, "LAST_ATTEMPT_BY_COLUMN"),
        (Self::LastAttemptOverall, "LAST_ATTEMPT_OVERALL"),
        (Self::LastWrapupByColumn, "LAST_WRAPUP_BY_COLUMN"),
        (Self::LastWrapupOverall, "LAST_WRAPUP_OVERALL"),
    ];
}
