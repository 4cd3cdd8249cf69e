// @generated from the schema "Subscription"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `Subscription`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Subscription {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `topic`: `string`.
    pub topic: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Subscription "Subscription" 2 {
    (
        id: String = "id" with_id,
        topic: String = "topic" with_topic,
    )
});
