// @generated from the schema "ActionContractInput"; changes made here are lost at the next generation

use crate::{PostInputContract, PostOutputContract};
use crate::runtime::Extra;

/// The schema `ActionContractInput`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ActionContractInput {
    /// `input`: `PostInputContract`, required.
    pub input: Option<Box<PostInputContract>>,
    /// `output`: `PostOutputContract`, required.
    pub output: Option<Box<PostOutputContract>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ActionContractInput "ActionContractInput" 2 {
    (
        input: Box<PostInputContract> = "input" with_input required,
        output: Box<PostOutputContract> = "output" with_output required,
    )
});
