// @generated from the schema "Condition"; changes made here are lost at the next generation

use crate::{
    ContactColumnToDataActionFieldMapping, DataActionConditionPredicate, DomainEntityRef,
};
use crate::runtime::{Extra, Open};

/// The schema `Condition`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Condition {
    /// `type`: one of `wrapupCondition`, `systemDispositionCondition`, `contactAttributeCondition`, `phoneNumberCondition` and 4 more.
    pub r#type: Option<Open<Type>>,
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
    /// `operator`: one of `EQUALS`, `LESS_THAN`, `LESS_THAN_EQUALS`, `GREATER_THAN` and 7 more.
    pub operator: Option<Open<Operator>>,
    /// `codes`: `array of string`.
    pub codes: Option<Vec<String>>,
    /// `property`: `string`.
    pub property: Option<String>,
    /// `propertyType`: one of `LAST_ATTEMPT_BY_COLUMN`, `LAST_ATTEMPT_OVERALL`, `LAST_WRAPUP_BY_COLUMN` and `LAST_WRAPUP_OVERALL`.
    #[doc(alias = "propertyType")]
    pub property_type: Option<Open<PropertyType>>,
    /// `dataAction`: `DomainEntityRef`.
    #[doc(alias = "dataAction")]
    pub data_action: Option<Box<DomainEntityRef>>,
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
    /// `contactColumnToDataActionFieldMappings`: `array of ContactColumnToDataActionFieldMapping`.
    #[doc(alias = "contactColumnToDataActionFieldMappings")]
    pub contact_column_to_data_action_field_mappings: Option<
        Vec<ContactColumnToDataActionFieldMapping>,
    >,
    /// `predicates`: `array of DataActionConditionPredicate`.
    pub predicates: Option<Vec<DataActionConditionPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Condition "Condition" 16 {
    (
        r#type: Open<Type> = "type" with_type,
        inverted: bool = "inverted" with_inverted,
        attribute_name: String = "attributeName" with_attribute_name,
        value: String = "value" with_value,
        value_type: Open<ValueType> = "valueType" with_value_type,
        operator: Open<Operator> = "operator" with_operator,
        codes: Vec<String> = "codes" with_codes,
        property: String = "property" with_property,
        property_type: Open<PropertyType> = "propertyType" with_property_type,
        data_action: Box<DomainEntityRef> = "dataAction" with_data_action,
        data_not_found_resolution: bool = "dataNotFoundResolution" with_data_not_found_resolution,
        contact_id_field: String = "contactIdField" with_contact_id_field,
        call_analysis_result_field: String = "callAnalysisResultField" with_call_analysis_result_field,
        agent_wrapup_field: String = "agentWrapupField" with_agent_wrapup_field,
        contact_column_to_data_action_field_mappings: Vec<ContactColumnToDataActionFieldMapping> = "contactColumnToDataActionFieldMappings" with_contact_column_to_data_action_field_mappings,
        predicates: Vec<DataActionConditionPredicate> = "predicates" with_predicates,
    )
});

/// The property `type` of `Condition`. Known values: `wrapupCondition`, `systemDispositionCondition`, `contactAttributeCondition`, `phoneNumberCondition`, `phoneNumberTypeCondition`, `callAnalysisCondition`, `contactPropertyCondition`, `dataActionCondition`.
#[repr(u16)]
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

crate::runtime::values!(Type {
    WrapupCondition = "wrapupCondition",
    SystemDispositionCondition = "systemDispositionCondition",
    ContactAttributeCondition = "contactAttributeCondition",
    PhoneNumberCondition = "phoneNumberCondition",
    PhoneNumberTypeCondition = "phoneNumberTypeCondition",
    CallAnalysisCondition = "callAnalysisCondition",
    ContactPropertyCondition = "contactPropertyCondition",
    DataActionCondition = "dataActionCondition",
});

/// The property `valueType` of `Condition`. Known values: `STRING`, `NUMERIC`, `DATETIME`, `PERIOD`.
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

/// The property `operator` of `Condition`. Known values: `EQUALS`, `LESS_THAN`, `LESS_THAN_EQUALS`, `GREATER_THAN`, `GREATER_THAN_EQUALS`, `CONTAINS`, `BEGINS_WITH`, `ENDS_WITH`, `BEFORE`, `AFTER`, `IN`.
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
    In,
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
    In = "IN",
});

/// The property `propertyType` of `Condition`. Known values: `LAST_ATTEMPT_BY_COLUMN`, `LAST_ATTEMPT_OVERALL`, `LAST_WRAPUP_BY_COLUMN`, `LAST_WRAPUP_OVERALL`.
#[repr(u16)]
#[non_exhaustive]
pub enum PropertyType {
    LastAttemptByColumn,
    LastAttemptOverall,
    LastWrapupByColumn,
    LastWrapupOverall,
}

crate::runtime::values!(PropertyType {
    LastAttemptByColumn = "LAST_ATTEMPT_BY_COLUMN",
    LastAttemptOverall = "LAST_ATTEMPT_OVERALL",
    LastWrapupByColumn = "LAST_WRAPUP_BY_COLUMN",
    LastWrapupOverall = "LAST_WRAPUP_OVERALL",
});
