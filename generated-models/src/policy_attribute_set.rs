// @generated from the schema "PolicyAttributeSet"; changes made here are lost at the next generation

/// The schema `PolicyAttributeSet`.
pub struct PolicyAttributeSet {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `policyAttributes`: `array of PolicyAttribute`.
    #[doc(alias = "policyAttributes")]
    pub policy_attributes: ::std::option::Option<
        ::std::vec::Vec<crate::PolicyAttribute>,
    >,
    /// `presetAttributes`: `map of TypedAttribute`.
    #[doc(alias = "presetAttributes")]
    pub preset_attributes: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::TypedAttribute>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PolicyAttributeSet {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        policy_attributes: ::std::option::Option::None,
        preset_attributes: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PolicyAttributeSet = &<PolicyAttributeSet as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PolicyAttributeSet",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("policyAttributes", "policy_attributes", 0),
            ("presetAttributes", "preset_attributes", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.policy_attributes,
            &E.preset_attributes,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(PolicyAttributeSet);

crate::runtime::setters!(PolicyAttributeSet {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_policy_attributes: policy_attributes: ::std::vec::Vec<crate::PolicyAttribute>,
    with_preset_attributes: preset_attributes: ::std::collections::BTreeMap<::std::string::String, crate::TypedAttribute>,
    with_self_uri: self_uri: ::std::string::String,
});
