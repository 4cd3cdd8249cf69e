// @generated from the schema "MaskingRuleListing"; changes made here are lost at the next generation

/// The schema `MaskingRuleListing`.
pub struct MaskingRuleListing {
    /// `entities`: `array of MaskingRule`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::MaskingRule>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MaskingRuleListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MaskingRuleListing = &<MaskingRuleListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MaskingRuleListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(MaskingRuleListing);

crate::runtime::setters!(MaskingRuleListing {
    with_entities: entities: ::std::vec::Vec<crate::MaskingRule>,
});
