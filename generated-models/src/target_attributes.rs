// @generated from the schema "TargetAttributes"; changes made here are lost at the next generation

/// The schema `TargetAttributes`.
pub struct TargetAttributes {
    /// `baseAttributes`: `array of PolicyAttribute`.
    #[doc(alias = "baseAttributes")]
    pub base_attributes: ::std::option::Option<::std::vec::Vec<crate::PolicyAttribute>>,
    /// `targetAttributes`: `map of TargetAttributeValue`.
    #[doc(alias = "targetAttributes")]
    pub target_attributes: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::TargetAttributeValue>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TargetAttributes {
    const EMPTY: Self = Self {
        base_attributes: ::std::option::Option::None,
        target_attributes: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TargetAttributes = &<TargetAttributes as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TargetAttributes",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("baseAttributes", "base_attributes", 0),
            ("targetAttributes", "target_attributes", 0),
        ],
        fields: &[&E.base_attributes, &E.target_attributes],
    }
};

crate::runtime::model!(TargetAttributes);

crate::runtime::setters!(TargetAttributes {
    with_base_attributes: base_attributes: ::std::vec::Vec<crate::PolicyAttribute>,
    with_target_attributes: target_attributes: ::std::collections::BTreeMap<::std::string::String, crate::TargetAttributeValue>,
});
