// @generated from the schema "Condition"; changes made here are lost at the next generation

/// The schema `Condition`.
#[repr(C)]
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

crate::runtime::model!(Condition "Condition" 16 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        inverted: bool = "inverted" 0 with_inverted,
        attribute_name: ::std::string::String = "attributeName" 0 with_attribute_name,
        value: ::std::string::String = "value" 0 with_value,
        value_type: crate::runtime::Open<ValueType> = "valueType" 0 with_value_type,
        operator: crate::runtime::Open<Operator> = "operator" 0 with_operator,
        codes: ::std::vec::Vec<::std::string::String> = "codes" 0 with_codes,
        property: ::std::string::String = "property" 0 with_property,
        property_type: crate::runtime::Open<PropertyType> = "propertyType" 0 with_property_type,
        data_action: ::std::boxed::Box<crate::DomainEntityRef> = "dataAction" 0 with_data_action,
        data_not_found_resolution: bool = "dataNotFoundResolution" 0 with_data_not_found_resolution,
        contact_id_field: ::std::string::String = "contactIdField" 0 with_contact_id_field,
        call_analysis_result_field: ::std::string::String = "callAnalysisResultField" 0 with_call_analysis_result_field,
        agent_wrapup_field: ::std::string::String = "agentWrapupField" 0 with_agent_wrapup_field,
        contact_column_to_data_action_field_mappings: ::std::vec::Vec<crate::ContactColumnToDataActionFieldMapping> = "contactColumnToDataActionFieldMappings" 0 with_contact_column_to_data_action_field_mappings,
        predicates: ::std::vec::Vec<crate::DataActionConditionPredicate> = "predicates" 0 with_predicates,
    )
});

/// The property `type` of `Condition`. Known values: `wrapupCondition`, `systemDispositionCondition`, `contactAttributeCondition`, `phoneNumberCondition`, `phoneNumberTypeCondition`, `callAnalysisCondition`, `contactPropertyCondition`, `dataActionCondition`.
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

crate::runtime::known!(Type);

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

/// The property `operator` of `Condition`. Known values: `EQUALS`, `LESS_THAN`, `LESS_THAN_EQUALS`, `GREATER_THAN`, `GREATER_THAN_EQUALS`, `CONTAINS`, `BEGINS_WITH`, `ENDS_WITH`, `BEFORE`, `AFTER`, `IN`.
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
        (Self::In, "IN"),
    ];
}

/// The property `propertyType` of `Condition`. Known values: `LAST_ATTEMPT_BY_COLUMN`, `LAST_ATTEMPT_OVERALL`, `LAST_WRAPUP_BY_COLUMN`, `LAST_WRAPUP_OVERALL`.
#[non_exhaustive]
pub enum PropertyType {
    LastAttemptByColumn,
    LastAttemptOverall,
    LastWrapupByColumn,
    LastWrapupOverall,
}

crate::runtime::known!(PropertyType);

impl crate::runtime::Enum for PropertyType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::LastAttemptByColumn, "LAST_ATTEMPT_BY_COLUMN"),
        (Self::LastAttemptOverall, "LAST_ATTEMPT_OVERALL"),
        (Self::LastWrapupByColumn, "LAST_WRAPUP_BY_COLUMN"),
        (Self::LastWrapupOverall, "LAST_WRAPUP_OVERALL"),
    ];
}
