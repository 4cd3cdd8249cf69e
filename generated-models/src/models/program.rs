// @generated from the schema "Program"; changes made here are lost at the next generation

use crate::{AddressableEntityRef, BaseTopicEntitiy};
use crate::runtime::{DateTime, Extra};

/// The schema `Program`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Program {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `published`: `boolean`.
    pub published: Option<bool>,
    /// `topics`: `array of BaseTopicEntitiy`.
    pub topics: Option<Vec<BaseTopicEntitiy>>,
    /// `tags`: `array of string`.
    pub tags: Option<Vec<String>>,
    /// `modifiedBy`: `AddressableEntityRef`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<AddressableEntityRef>>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `publishedBy`: `AddressableEntityRef`.
    #[doc(alias = "publishedBy")]
    pub published_by: Option<Box<AddressableEntityRef>>,
    /// `datePublished`: `string (date-time)`.
    #[doc(alias = "datePublished")]
    pub date_published: Option<DateTime>,
    /// `topicLinksJob`: `AddressableEntityRef`.
    #[doc(alias = "topicLinksJob")]
    pub topic_links_job: Option<Box<AddressableEntityRef>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Program "Program" 12 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        description: String = "description" with_description,
        published: bool = "published" with_published,
        topics: Vec<BaseTopicEntitiy> = "topics" with_topics,
        tags: Vec<String> = "tags" with_tags,
        modified_by: Box<AddressableEntityRef> = "modifiedBy" with_modified_by,
        date_modified: DateTime = "dateModified" with_date_modified,
        published_by: Box<AddressableEntityRef> = "publishedBy" with_published_by,
        date_published: DateTime = "datePublished" with_date_published,
        topic_links_job: Box<AddressableEntityRef> = "topicLinksJob" with_topic_links_job,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
