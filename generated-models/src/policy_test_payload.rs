// @generated from the schema "PolicyTestPayload"; changes made here are lost at the next generation

/// The schema `PolicyTestPayload`.
pub struct PolicyTestPayload {
    /// `attributeData`: `map of TypedAttribute`, required.
    #[doc(alias = "attributeData")]
    pub attribute_data: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::TypedAttribute>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PolicyTestPayload {
    const EMPTY: Self = Self {
        attribute_data: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PolicyTestPayload = &<PolicyTestPayload as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PolicyTestPayload",
        empty: E,
        extra: &E.extra,
        properties: &[("attributeData", "attribute_data", 1)],
        fields: &[&E.attribute_data],
    }
};

crate::runtime::model!(PolicyTestPayload);

crate::runtime::setters!(PolicyTestPayload {
    with_attribute_data: attribute_data: ::std::collections::BTreeMap<::std::string::String, crate::TypedAttribute>,
});
