// @generated from the schema "Workspace"; changes made here are lost at the next generation

use crate::{DomainEntityRef, WorkspaceSummary};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `Workspace`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Workspace {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `type`: one of `USER` and `GROUP`.
    pub r#type: Option<Open<Type>>,
    /// `isCurrentUserWorkspace`: `boolean`.
    #[doc(alias = "isCurrentUserWorkspace")]
    pub is_current_user_workspace: Option<bool>,
    /// `user`: `DomainEntityRef`.
    pub user: Option<Box<DomainEntityRef>>,
    /// `bucket`: `string`.
    pub bucket: Option<String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `summary`: `WorkspaceSummary`.
    pub summary: Option<Box<WorkspaceSummary>>,
    /// `acl`: `array of string`.
    pub acl: Option<Vec<String>>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Workspace "Workspace" 12 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        r#type: Open<Type> = "type" with_type,
        is_current_user_workspace: bool = "isCurrentUserWorkspace" with_is_current_user_workspace,
        user: Box<DomainEntityRef> = "user" with_user,
        bucket: String = "bucket" with_bucket,
        date_created: DateTime = "dateCreated" with_date_created,
        date_modified: DateTime = "dateModified" with_date_modified,
        summary: Box<WorkspaceSummary> = "summary" with_summary,
        acl: Vec<String> = "acl" with_acl,
        description: String = "description" with_description,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `type` of `Workspace`. Known values: `USER`, `GROUP`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    User,
    Group,
}

crate::runtime::values!(Type {
    User = "USER",
    Group = "GROUP",
});
