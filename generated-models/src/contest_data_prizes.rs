// @generated from the schema "ContestDataPrizes"; changes made here are lost at the next generation

/// The schema `ContestDataPrizes`.
#[repr(C)]
pub struct ContestDataPrizes {
    /// `tier`: `integer (int32)`.
    pub tier: ::std::option::Option<i32>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `imageId`: `string`.
    #[doc(alias = "imageId")]
    pub image_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContestDataPrizes "ContestDataPrizes" 3 {
    (
        tier: i32 = "tier" 0 with_tier,
        name: ::std::string::String = "name" 0 with_name,
        image_id: ::std::string::String = "imageId" 0 with_image_id,
    )
});
