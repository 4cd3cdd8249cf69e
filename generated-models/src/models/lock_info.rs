// @generated from the schema "LockInfo"; changes made here are lost at the next generation

use crate::DomainEntityRef;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `LockInfo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LockInfo {
    /// `lockedBy`: `DomainEntityRef`.
    #[doc(alias = "lockedBy")]
    pub locked_by: Option<Box<DomainEntityRef>>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateExpires`: `string (date-time)`.
    #[doc(alias = "dateExpires")]
    pub date_expires: Option<DateTime>,
    /// `action`: one of `UPDATE`, `DELETE`, `COPY`, `MOVE` and 3 more.
    pub action: Option<Open<Action>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LockInfo "LockInfo" 4 {
    (
        locked_by: Box<DomainEntityRef> = "lockedBy" with_locked_by,
        date_created: DateTime = "dateCreated" with_date_created,
        date_expires: DateTime = "dateExpires" with_date_expires,
        action: Open<Action> = "action" with_action,
    )
});

/// The property `action` of `LockInfo`. Known values: `UPDATE`, `DELETE`, `COPY`, `MOVE`, `REPLACE`, `THUMBNAIL`, `TEXT_EXTRACTION`.
#[repr(u16)]
#[non_exhaustive]
pub enum Action {
    Update,
    Delete,
    Copy,
    Move,
    Replace,
    Thumbnail,
    TextExtraction,
}

crate::runtime::values!(Action {
    Update = "UPDATE",
    Delete = "DELETE",
    Copy = "COPY",
    Move = "MOVE",
    Replace = "REPLACE",
    Thumbnail = "THUMBNAIL",
    TextExtraction = "TEXT_EXTRACTION",
});
