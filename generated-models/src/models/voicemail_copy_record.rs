// @generated from the schema "VoicemailCopyRecord"; changes made here are lost at the next generation

use crate::{Group, User};
use crate::runtime::{DateTime, Extra};

/// The schema `VoicemailCopyRecord`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct VoicemailCopyRecord {
    /// `user`: `User`, read-only.
    pub user: Option<Box<User>>,
    /// `group`: `Group`, read-only.
    pub group: Option<Box<Group>>,
    /// `date`: `string (date-time)`, read-only.
    pub date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(VoicemailCopyRecord "VoicemailCopyRecord" 3 {
    (
        user: Box<User> = "user" with_user read_only,
        group: Box<Group> = "group" with_group read_only,
        date: DateTime = "date" with_date read_only,
    )
});
