// @generated from the schema "TrunkBaseAssignment"; changes made here are lost at the next generation

use crate::TrunkBase;
use crate::runtime::Extra;

/// The schema `TrunkBaseAssignment`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TrunkBaseAssignment {
    /// `family`: `integer (int32)`.
    pub family: Option<i32>,
    /// `trunkBase`: `TrunkBase`.
    #[doc(alias = "trunkBase")]
    pub trunk_base: Option<Box<TrunkBase>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TrunkBaseAssignment "TrunkBaseAssignment" 2 {
    (
        family: i32 = "family" with_family,
        trunk_base: Box<TrunkBase> = "trunkBase" with_trunk_base,
    )
});
