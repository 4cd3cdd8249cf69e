// @generated from the schema "DialerRulesetConfigChangeContactColumnToDataActionFieldMapping"; changes made here are lost at the next generation

/// The schema `DialerRulesetConfigChangeContactColumnToDataActionFieldMapping`.
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

impl crate::runtime::Model
for DialerRulesetConfigChangeContactColumnToDataActionFieldMapping {
    const EMPTY: Self = Self {
        contact_column_name: ::std::option::Option::None,
        data_action_field: ::std::option::Option::None,
        additional_properties: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DialerRulesetConfigChangeContactColumnToDataActionFieldMapping = &<DialerRulesetConfigChangeContactColumnToDataActionFieldMapping as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DialerRulesetConfigChangeContactColumnToDataActionFieldMapping",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("contactColumnName", "contact_column_name", 0),
            ("dataActionField", "data_action_field", 0),
            ("additionalProperties", "additional_properties", 0),
        ],
        fields: &[&E.contact_column_name, &E.data_action_field, &E.additional_properties],
    }
};

crate::runtime::model!(DialerRulesetConfigChangeContactColumnToDataActionFieldMapping);

crate::runtime::setters!(DialerRulesetConfigChangeContactColumnToDataActionFieldMapping {
    with_contact_column_name: contact_column_name: ::std::string::String,
    with_data_action_field: data_action_field: ::std::string::String,
    with_additional_properties: additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
});
