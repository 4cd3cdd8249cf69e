// @generated from the schema "DocumentationResult"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `DocumentationResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentationResult {
    /// `id`: `integer (int32)`, required.
    pub id: Option<i32>,
    /// `categories`: `array of integer (int32)`.
    pub categories: Option<Vec<i32>>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `content`: `string`.
    pub content: Option<String>,
    /// `excerpt`: `string`.
    pub excerpt: Option<String>,
    /// `link`: `string`.
    pub link: Option<String>,
    /// `modified`: `string (date-time)`.
    pub modified: Option<DateTime>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `service`: `array of integer (int32)`.
    pub service: Option<Vec<i32>>,
    /// `slug`: `string`.
    pub slug: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `get_type`: `string`.
    pub get_type: Option<String>,
    /// `facet_feature`: `array of integer (int32)`.
    pub facet_feature: Option<Vec<i32>>,
    /// `facet_role`: `array of integer (int32)`.
    pub facet_role: Option<Vec<i32>>,
    /// `facet_service`: `array of integer (int32)`.
    pub facet_service: Option<Vec<i32>>,
    /// `faq_categories`: `array of integer (int32)`.
    pub faq_categories: Option<Vec<i32>>,
    /// `releasenote_category`: `array of integer (int32)`.
    pub releasenote_category: Option<Vec<i32>>,
    /// `releasenote_tag`: `array of integer (int32)`.
    pub releasenote_tag: Option<Vec<i32>>,
    /// `service-area`: `array of integer (int32)`.
    #[doc(alias = "service-area")]
    pub service_area: Option<Vec<i32>>,
    /// `video_categories`: `array of integer (int32)`.
    pub video_categories: Option<Vec<i32>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentationResult "DocumentationResult" 20 {
    (
        id: i32 = "id" with_id required,
        categories: Vec<i32> = "categories" with_categories,
        description: String = "description" with_description,
        content: String = "content" with_content,
        excerpt: String = "excerpt" with_excerpt,
        link: String = "link" with_link,
        modified: DateTime = "modified" with_modified,
        name: String = "name" with_name,
        service: Vec<i32> = "service" with_service,
        slug: String = "slug" with_slug,
        title: String = "title" with_title,
        get_type: String = "get_type" with_get_type,
        facet_feature: Vec<i32> = "facet_feature" with_facet_feature,
        facet_role: Vec<i32> = "facet_role" with_facet_role,
        facet_service: Vec<i32> = "facet_service" with_facet_service,
        faq_categories: Vec<i32> = "faq_categories" with_faq_categories,
    )
    (
        releasenote_category: Vec<i32> = "releasenote_category" with_releasenote_category,
        releasenote_tag: Vec<i32> = "releasenote_tag" with_releasenote_tag,
        service_area: Vec<i32> = "service-area" with_service_area,
        video_categories: Vec<i32> = "video_categories" with_video_categories,
    )
});
