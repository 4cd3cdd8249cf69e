// @generated from the schema "TokenInfoClonedUser"; changes made here are lost at the next generation

/// The schema `TokenInfoClonedUser`.
#[repr(C)]
pub struct TokenInfoClonedUser {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `organization`: `Entity`, read-only.
    pub organization: ::std::option::Option<::std::boxed::Box<crate::Entity>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TokenInfoClonedUser "TokenInfoClonedUser" 2 {
    (
        id: ::std::string::String = "id" 2 with_id,
        organization: ::std::boxed::Box<crate::Entity> = "organization" 2 with_organization,
    )
});
