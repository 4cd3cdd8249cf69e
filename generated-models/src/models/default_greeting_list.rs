// @generated from the schema "DefaultGreetingList"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{Greeting, GreetingOwner};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `DefaultGreetingList`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DefaultGreetingList {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `owner`: `GreetingOwner`.
    pub owner: Option<Box<GreetingOwner>>,
    /// `ownerType`: one of `USER`, `ORGANIZATION` and `GROUP`.
    #[doc(alias = "ownerType")]
    pub owner_type: Option<Open<OwnerType>>,
    /// `greetings`: `map of Greeting`.
    pub greetings: Option<BTreeMap<String, Greeting>>,
    /// `createdDate`: `string (date-time)`.
    #[doc(alias = "createdDate")]
    pub created_date: Option<DateTime>,
    /// `createdBy`: `string`.
    #[doc(alias = "createdBy")]
    pub created_by: Option<String>,
    /// `modifiedDate`: `string (date-time)`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: Option<DateTime>,
    /// `modifiedBy`: `string`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DefaultGreetingList "DefaultGreetingList" 10 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        owner: Box<GreetingOwner> = "owner" with_owner,
        owner_type: Open<OwnerType> = "ownerType" with_owner_type,
        greetings: BTreeMap<String, Greeting> = "greetings" with_greetings,
        created_date: DateTime = "createdDate" with_created_date,
        created_by: String = "createdBy" with_created_by,
        modified_date: DateTime = "modifiedDate" with_modified_date,
        modified_by: String = "modifiedBy" with_modified_by,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `ownerType` of `DefaultGreetingList`. Known values: `USER`, `ORGANIZATION`, `GROUP`.
#[repr(u16)]
#[non_exhaustive]
pub enum OwnerType {
    User,
    Organization,
    Group,
}

crate::runtime::values!(OwnerType {
    User = "USER",
    Organization = "ORGANIZATION",
    Group = "GROUP",
});
