// @generated from the schema "TrunkBaseAssignment"; changes made here are lost at the next generation

/// The schema `TrunkBaseAssignment`.
#[repr(C)]
pub struct TrunkBaseAssignment {
    /// `family`: `integer (int32)`.
    pub family: ::std::option::Option<i32>,
    /// `trunkBase`: `TrunkBase`.
    #[doc(alias = "trunkBase")]
    pub trunk_base: ::std::option::Option<::std::boxed::Box<crate::TrunkBase>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TrunkBaseAssignment "TrunkBaseAssignment" 2 {
    (
        family: i32 = "family" 0 with_family,
        trunk_base: ::std::boxed::Box<crate::TrunkBase> = "trunkBase" 0 with_trunk_base,
    )
});
