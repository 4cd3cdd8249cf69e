// @generated from the schema "Workspace"; changes made here are lost at the next generation

/// The schema `Workspace`.
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

impl crate::runtime::Model for Workspace {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        is_current_user_workspace: ::std::option::Option::None,
        user: ::std::option::Option::None,
        bucket: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        summary: ::std::option::Option::None,
        acl: ::std::option::Option::None,
        description: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Workspace = &<Workspace as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Workspace",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("type", "type", 0),
            ("isCurrentUserWorkspace", "is_current_user_workspace", 0),
            ("user", "user", 0),
            ("bucket", "bucket", 0),
            ("dateCreated", "date_created", 0),
            ("dateModified", "date_modified", 0),
            ("summary", "summary", 0),
            ("acl", "acl", 0),
            ("description", "description", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.r#type,
            &E.is_current_user_workspace,
            &E.user,
            &E.bucket,
            &E.date_created,
            &E.date_modified,
            &E.summary,
            &E.acl,
            &E.description,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(Workspace);

crate::runtime::setters!(Workspace {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
    with_is_current_user_workspace: is_current_user_workspace: bool,
    with_user: user: ::std::boxed::Box<crate::DomainEntityRef>,
    with_bucket: bucket: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_summary: summary: ::std::boxed::Box<crate::WorkspaceSummary>,
    with_acl: acl: ::std::vec::Vec<::std::string::String>,
    with_description: description: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `type` of `Workspace`. Known values: `USER`, `GROUP`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    User,
    Group,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::User, "USER"),
        (Self::Group, "GROUP"),
    ];
}
