// @generated from the schema "ActionTemplate"; changes made here are lost at the next generation

use crate::ContentOffer;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `ActionTemplate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ActionTemplate {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `version`: `integer (int32)`, read-only.
    pub version: Option<i32>,
    /// `mediaType`: one of `webchat`, `webMessagingOffer`, `contentOffer`, `integrationAction` and 2 more, required.
    #[doc(alias = "mediaType")]
    pub media_type: Option<Open<MediaType>>,
    /// `state`: one of `Active`, `Inactive` and `Deleted`, required.
    pub state: Option<Open<State>>,
    /// `contentOffer`: `ContentOffer`.
    #[doc(alias = "contentOffer")]
    pub content_offer: Option<Box<ContentOffer>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `createdDate`: `string (date-time)`, read-only.
    #[doc(alias = "createdDate")]
    pub created_date: Option<DateTime>,
    /// `modifiedDate`: `string (date-time)`, read-only.
    #[doc(alias = "modifiedDate")]
    pub modified_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ActionTemplate "ActionTemplate" 10 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        description: String = "description" with_description,
        version: i32 = "version" with_version read_only,
        media_type: Open<MediaType> = "mediaType" with_media_type required,
        state: Open<State> = "state" with_state required,
        content_offer: Box<ContentOffer> = "contentOffer" with_content_offer,
        self_uri: String = "selfUri" with_self_uri read_only,
        created_date: DateTime = "createdDate" with_created_date read_only,
        modified_date: DateTime = "modifiedDate" with_modified_date read_only,
    )
});

/// The property `mediaType` of `ActionTemplate`. Known values: `webchat`, `webMessagingOffer`, `contentOffer`, `integrationAction`, `architectFlow`, `openAction`.
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

/// The property `state` of `ActionTemplate`. Known values: `Active`, `Inactive`, `Deleted`.
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
