// @generated from the schema "DialerRulesetConfigChangeContactColumnToDataActionFieldMapping"; changes made here are lost at the next generation

/// The schema `DialerRulesetConfigChangeContactColumnToDataActionFieldMapping`.
#[repr(C)]
pub struct DialerRulesetConfigChangeContactColumnToDataActionFieldMapping {
    /// `contactColumnName`: `string`.
    #[doc(alias = "contactColumnName")]
    pub contact_column_name: ::std::option::Option<::std::string::String>,
    /// `dataActionField`: `string`.
    #[doc(alias = "dataActionField")]
    pub data_action_field: ::std::option::Option<::std::string::String>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DialerRulesetConfigChangeContactColumnToDataActionFieldMapping "DialerRulesetConfigChangeContactColumnToDataActionFieldMapping" 3 {
    (
        contact_column_name: ::std::string::String = "contactColumnName" 0 with_contact_column_name,
        data_action_field: ::std::string::String = "dataActionField" 0 with_data_action_field,
        additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "additionalProperties" 0 with_additional_properties,
    )
});
