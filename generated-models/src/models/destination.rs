// @generated from the schema "Destination"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `Destination`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Destination {
    /// `address`: `string`.
    pub address: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Destination "Destination" 4 {
    (
        address: String = "address" with_address,
        name: String = "name" with_name,
        user_id: String = "userId" with_user_id,
        queue_id: String = "queueId" with_queue_id,
    )
});
