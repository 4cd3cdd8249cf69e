// @generated from the schema "MemberListing"; changes made here are lost at the next generation

use crate::Member;
use crate::runtime::Extra;

/// The schema `MemberListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MemberListing {
    /// `entities`: `array of Member`.
    pub entities: Option<Vec<Member>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MemberListing "MemberListing" 1 {
    (
        entities: Vec<Member> = "entities" with_entities,
    )
});
