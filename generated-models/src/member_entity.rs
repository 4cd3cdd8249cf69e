// @generated from the schema "MemberEntity"; changes made here are lost at the next generation

/// The schema `MemberEntity`.
#[repr(C)]
pub struct MemberEntity {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MemberEntity "MemberEntity" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
