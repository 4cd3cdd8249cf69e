// @generated from the schema "Workspace"; changes made here are lost at the next generation

/// The schema `Workspace`.
#[repr(C)]
pub struct Workspace {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `isCurrentUserWorkspace`: `boolean`.
    #[doc(alias = "isCurrentUserWorkspace")]
    pub is_current_user_workspace: ::std::option::Option<bool>,
    /// `user`: `DomainEntityRef`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `bucket`: `string`.
    pub bucket: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `summary`: `WorkspaceSummary`.
    pub summary: ::std::option::Option<::std::boxed::Box<crate::WorkspaceSummary>>,
    /// `acl`: `array of string`.
    pub acl: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Workspace "Workspace" 12 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        is_current_user_workspace: bool = "isCurrentUserWorkspace" 0 with_is_current_user_workspace,
        user: ::std::boxed::Box<crate::DomainEntityRef> = "user" 0 with_user,
        bucket: ::std::string::String = "bucket" 0 with_bucket,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
        summary: ::std::boxed::Box<crate::WorkspaceSummary> = "summary" 0 with_summary,
        acl: ::std::vec::Vec<::std::string::String> = "acl" 0 with_acl,
        description: ::std::string::String = "description" 0 with_description,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `type` of `Workspace`. Known values: `USER`, `GROUP`.
#[non_exhaustive]
pub enum Type {
    User,
    Group,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::User, "USER"),
        (Self::Group, "GROUP"),
    ];
}
