// @generated from the schema "PatchActionTemplate"; changes made here are lost at the next generation

use crate::PatchContentOffer;
use crate::runtime::{Extra, Open};

/// The schema `PatchActionTemplate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PatchActionTemplate {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `version`: `integer (int32)`.
    pub version: Option<i32>,
    /// `mediaType`: one of `webchat`, `webMessagingOffer`, `contentOffer`, `integrationAction` and 2 more.
    #[doc(alias = "mediaType")]
    pub media_type: Option<Open<MediaType>>,
    /// `state`: one of `Active`, `Inactive` and `Deleted`.
    pub state: Option<Open<State>>,
    /// `contentOffer`: `PatchContentOffer`.
    #[doc(alias = "contentOffer")]
    pub content_offer: Option<Box<PatchContentOffer>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PatchActionTemplate "PatchActionTemplate" 6 {
    (
        name: String = "name" with_name required,
        description: String = "description" with_description,
        version: i32 = "version" with_version,
        media_type: Open<MediaType> = "mediaType" with_media_type,
        state: Open<State> = "state" with_state,
        content_offer: Box<PatchContentOffer> = "contentOffer" with_content_offer,
    )
});

/// The property `mediaType` of `PatchActionTemplate`. Known values: `webchat`, `webMessagingOffer`, `contentOffer`, `integrationAction`, `architectFlow`, `openAction`.
#[repr(u16)]
#[non_exhaustive]
pub enum MediaType {
    Webchat,
    WebMessagingOffer,
    ContentOffer,
    IntegrationAction,
    ArchitectFlow,
    OpenAction,
}

crate::runtime::values!(MediaType {
    Webchat = "webchat",
    WebMessagingOffer = "webMessagingOffer",
    ContentOffer = "contentOffer",
    IntegrationAction = "integrationAction",
    ArchitectFlow = "architectFlow",
    OpenAction = "openAction",
});

/// The property `state` of `PatchActionTemplate`. Known values: `Active`, `Inactive`, `Deleted`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Active,
    Inactive,
    Deleted,
}

crate::runtime::values!(State {
    Active = "Active",
    Inactive = "Inactive",
    Deleted = "Deleted",
});
