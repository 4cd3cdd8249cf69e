// @generated from the schema "ConditionalGroupRouting"; changes made here are lost at the next generation

/// The schema `ConditionalGroupRouting`.
#[repr(C)]
pub struct ConditionalGroupRouting {
    /// `rules`: `array of ConditionalGroupRoutingRule`.
    pub rules: ::std::option::Option<
        ::std::vec::Vec<crate::ConditionalGroupRoutingRule>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConditionalGroupRouting "ConditionalGroupRouting" 1 {
    (
        rules: ::std::vec::Vec<crate::ConditionalGroupRoutingRule> = "rules" 0 with_rules,
    )
});
