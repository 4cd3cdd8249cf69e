// @generated from the schema "ProgramRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ProgramRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ProgramRequest {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `topicIds`: `array of string`.
    #[doc(alias = "topicIds")]
    pub topic_ids: Option<Vec<String>>,
    /// `tags`: `array of string`.
    pub tags: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ProgramRequest "ProgramRequest" 4 {
    (
        name: String = "name" with_name required,
        description: String = "description" with_description,
        topic_ids: Vec<String> = "topicIds" with_topic_ids,
        tags: Vec<String> = "tags" with_tags,
    )
});
