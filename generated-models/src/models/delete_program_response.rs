// @generated from the schema "DeleteProgramResponse"; changes made here are lost at the next generation

use crate::AddressableEntityRef;
use crate::runtime::Extra;

/// The schema `DeleteProgramResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DeleteProgramResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `topicLinksJob`: `AddressableEntityRef`.
    #[doc(alias = "topicLinksJob")]
    pub topic_links_job: Option<Box<AddressableEntityRef>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DeleteProgramResponse "DeleteProgramResponse" 3 {
    (
        id: String = "id" with_id read_only,
        topic_links_job: Box<AddressableEntityRef> = "topicLinksJob" with_topic_links_job,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
