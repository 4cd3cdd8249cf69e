// @generated from the schema "DraftManipulationRequest"; changes made here are lost at the next generation

use crate::HistoryHeadersTranslation;
use crate::runtime::{Extra, Open};

/// The schema `DraftManipulationRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DraftManipulationRequest {
    /// `translate`: `HistoryHeadersTranslation`.
    pub translate: Option<Box<HistoryHeadersTranslation>>,
    /// `draftType`: one of `Reply`, `ReplyAll` and `Forward`.
    #[doc(alias = "draftType")]
    pub draft_type: Option<Open<DraftType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DraftManipulationRequest "DraftManipulationRequest" 2 {
    (
        translate: Box<HistoryHeadersTranslation> = "translate" with_translate,
        draft_type: Open<DraftType> = "draftType" with_draft_type,
    )
});

/// The property `draftType` of `DraftManipulationRequest`. Known values: `Reply`, `ReplyAll`, `Forward`.
#[repr(u16)]
#[non_exhaustive]
pub enum DraftType {
    Reply,
    ReplyAll,
    Forward,
}

crate::runtime::values!(DraftType {
    Reply = "Reply",
    ReplyAll = "ReplyAll",
    Forward = "Forward",
});
