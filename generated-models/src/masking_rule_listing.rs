// @generated from the schema "MaskingRuleListing"; changes made here are lost at the next generation

/// The schema `MaskingRuleListing`.
#[repr(C)]
pub struct MaskingRuleListing {
    /// `entities`: `array of MaskingRule`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::MaskingRule>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MaskingRuleListing "MaskingRuleListing" 1 {
    (
        entities: ::std::vec::Vec<crate::MaskingRule> = "entities" 0 with_entities,
    )
});
