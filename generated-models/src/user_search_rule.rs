// @generated from the schema "UserSearchRule"; changes made here are lost at the next generation

/// The schema `UserSearchRule`.
#[repr(C)]
pub struct UserSearchRule {
    /// `parts`: `array of UserSearchRulePart`, required.
    pub parts: ::std::option::Option<::std::vec::Vec<crate::UserSearchRulePart>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserSearchRule "UserSearchRule" 1 {
    (
        parts: ::std::vec::Vec<crate::UserSearchRulePart> = "parts" 1 with_parts,
    )
});
