// @generated from the schema "DialogflowIntent"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::DialogflowParameter;
use crate::runtime::Extra;

/// The schema `DialogflowIntent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialogflowIntent {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `parameters`: `map of DialogflowParameter`, required.
    pub parameters: Option<BTreeMap<String, DialogflowParameter>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DialogflowIntent "DialogflowIntent" 2 {
    (
        name: String = "name" with_name required,
        parameters: BTreeMap<String, DialogflowParameter> = "parameters" with_parameters required,
    )
});
