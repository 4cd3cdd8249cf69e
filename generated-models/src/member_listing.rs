// @generated from the schema "MemberListing"; changes made here are lost at the next generation

/// The schema `MemberListing`.
#[repr(C)]
pub struct MemberListing {
    /// `entities`: `array of Member`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::Member>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MemberListing "MemberListing" 1 {
    (
        entities: ::std::vec::Vec<crate::Member> = "entities" 0 with_entities,
    )
});
