//! Access to a field of a model by its number: the only unsafe code of this crate.
//!
//! A model's struct is `repr(C)`, so the places of its fields follow from their types alone. Its [`Model`] impl names
//! the types, in order; [`rows`] computes the places from them while compiling, and [`FieldType`] says how a field of
//! each type is read and written. [`ModelRef`] and [`ModelMut`] put the two together behind a safe interface;
//! everything else of the runtime is safe code on top of them.
//!
//! What all of it rests on is that a model's list of types is that of its struct. The generator compares the two in every
//! file that it writes, the compiler compares sizes whenever it computes places, and in builds for tests the `model!` macro
//! makes it prove type and offset of every field.
#![allow(unsafe_code)]

use std::marker::PhantomData;
use std::mem::MaybeUninit;
use std::ptr::NonNull;

use super::schema::{Property, Schema};
use super::value::{Kind, Shape, Slot, Value, View};
use super::{Date, DateTime, Enum, Extra, LocalDateTime, Model};

/// Where a field is, and for how long it may be used.
#[derive(Clone, Copy)]
pub(crate) struct At<'a>(*mut u8, PhantomData<&'a mut ()>);

impl<'a> At<'a> {
    /// For what touches no field.
    const NOWHERE: Self = Self(std::ptr::null_mut(), PhantomData);

    /// # Safety
    /// The place is that of a live, aligned `Option<T>` that may be read during `'a`.
    #[inline]
    unsafe fn get<T>(self) -> &'a Option<T> {
        // SAFETY: the caller vouches for it.
        unsafe { &*self.0.cast_const().cast() }
    }

    /// # Safety
    /// The place is that of a live, aligned `Option<T>` that is accessed by nothing else during `'a`.
    #[inline]
    unsafe fn get_mut<T>(self) -> &'a mut Option<T> {
        // SAFETY: the caller vouches for it.
        unsafe { &mut *self.0.cast() }
    }
}

/// What [`Row::access`] is asked for. One function with several jobs instead of several functions: it is instantiated for
/// every field type of every model.
#[derive(Clone, Copy)]
pub(crate) enum Op<'a> {
    /// Replace the field by a blank value and hand out its slot.
    Fill,
    /// Unset the field.
    Clear,
    /// Make the field, which is unset, a copy of another one. Only for types with a [`Shape::COPY`].
    Copy(At<'a>),
    /// Describe the type. Touches nothing.
    Kind,
}

/// The answer of [`Row::access`].
pub(crate) enum Access<'a> {
    Nothing,
    Slot(Slot<'a>),
    Kind(Kind),
}

/// The value of the field at a place, if it is set.
///
/// # Safety
/// The place is that of a live, aligned value of the field's type that may be read during `'a`.
type ViewFn = for<'a> unsafe fn(At<'a>) -> Option<View<'a>>;

/// Does something with the field at a place.
///
/// # Safety
/// Unless it is asked for [`Op::Kind`], the place is that of a live, aligned value of the field's type that may be read
/// and written, and that nothing else accesses, during `'a`. The place in an [`Op::Copy`] is that of another one, which
/// may be read.
type AccessFn = for<'a> unsafe fn(At<'a>, Op<'a>) -> Access<'a>;

/// What a type is, as a proof: there is no `Known<T>` that names another type than `T`. The scalars that most properties
/// are have one, so that nothing has to be called to reach a field of theirs.
pub struct Known<T>(Repr, PhantomData<fn() -> T>);

/// The name of a scalar type.
#[derive(Clone, Copy)]
enum Repr {
    Str,
    Bool,
    I32,
    I64,
    F64,
    DateTime,
    Date,
    LocalDateTime,
    Other,
}

impl<T> Known<T> {
    /// It may be any type.
    pub const NOT: Self = Self(Repr::Other, PhantomData);
}

/// `Clone` without a call that returns through memory, which would be written in parts and read as a whole.
trait Scalar {
    fn copy(&self) -> Self;
}

impl Scalar for String {
    #[inline]
    fn copy(&self) -> Self {
        self.as_str().to_owned()
    }
}

macro_rules! proofs {
    ($($repr:ident: $ty:ty),*) => { $(
        impl Known<$ty> {
            /// It is this type.
            pub const PROOF: Self = Self(Repr::$repr, PhantomData);
        }
    )* };
}

macro_rules! copied {
    ($($ty:ty),*) => { $(
        impl Scalar for $ty {
            #[inline]
            fn copy(&self) -> Self {
                *self
            }
        }
    )* };
}

copied!(bool, i32, i64, f64, DateTime, Date, LocalDateTime);

proofs!(
    Str: String,
    Bool: bool,
    I32: i32,
    I64: i64,
    F64: f64,
    DateTime: DateTime,
    Date: Date,
    LocalDateTime: LocalDateTime
);

/// Evaluates the first expression with the type that a [`Repr`] names, or the second if it names none.
macro_rules! with_type {
    ($row:expr, |$known:ident| $typed:expr, $other:expr) => {
        if $row.is_str {
            type $known = String;
            $typed
        } else {
            match $row.repr {
                Repr::Str => {
                    type $known = String;
                    $typed
                }
                Repr::Bool => {
                    type $known = bool;
                    $typed
                }
                Repr::I32 => {
                    type $known = i32;
                    $typed
                }
                Repr::I64 => {
                    type $known = i64;
                    $typed
                }
                Repr::F64 => {
                    type $known = f64;
                    $typed
                }
                Repr::DateTime => {
                    type $known = DateTime;
                    $typed
                }
                Repr::Date => {
                    type $known = Date;
                    $typed
                }
                Repr::LocalDateTime => {
                    type $known = LocalDateTime;
                    $typed
                }
                Repr::Other => $other,
            }
        }
    };
}

/// The type of a field, `Option<T>` for some [`Value`] `T`.
pub struct FieldType {
    repr: Repr,
    /// Whether it has a [`Shape::COPY`].
    is_copied: bool,
    size: usize,
    align: usize,
    /// A `None` of the type.
    none: *const u8,
    view: ViewFn,
    access: AccessFn,
}

impl FieldType {
    const fn of<T: Value>() -> Self {
        trait None: Value {
            const NONE: &'static Option<Self> = &Option::None;
        }
        impl<T: Value> None for T {}

        Self {
            size: size_of::<Option<T>>(),
            align: align_of::<Option<T>>(),
            repr: <T::Shape as Shape<T>>::KNOWN.0,
            is_copied: <T::Shape as Shape<T>>::COPY.is_some(),
            none: std::ptr::from_ref(T::NONE).cast(),
            view: view::<T>,
            access: access::<T>,
        }
    }
}

#[inline]
unsafe fn view<'a, T: Value>(field: At<'a>) -> Option<View<'a>> {
    // SAFETY: the caller vouches for a live `Option<T>` that may be read during `'a`.
    unsafe { field.get::<T>() }.as_ref().map(T::view)
}

#[inline]
unsafe fn access<'a, T: Value>(field: At<'a>, op: Op<'a>) -> Access<'a> {
    if let Op::Kind = op {
        return Access::Kind(T::kind());
    }
    // SAFETY: for the other operations the caller vouches for a live `Option<T>` that is ours alone.
    let field = unsafe { field.get_mut::<T>() };
    *field = None;
    match op {
        Op::Fill => Access::Slot(field.insert(T::blank()).slot()),
        Op::Copy(source) => {
            if let Some(copy) = <T::Shape as Shape<T>>::COPY {
                // SAFETY: the caller vouches for a live `Option<T>` that may be read.
                *field = unsafe { source.get::<T>() }.as_ref().map(copy);
            }
            Access::Nothing
        }
        Op::Clear | Op::Kind => Access::Nothing,
    }
}

/// The types of a model's fields: a tuple of [`Group`]s. Types instead of a table, because the compiler has nothing to
/// check and nothing to compute about them until somebody uses the model.
pub trait Fields {
    /// The types in order, by group.
    const TYPES: &'static [&'static [FieldType]];
}

/// The types of some of a model's fields: a tuple of [`Value`]s.
pub trait Group {
    /// The types in order.
    const TYPES: &'static [FieldType];
}

macro_rules! tuples {
    ($first:ident $($rest:ident)*) => {
        tuples!(@ $first $($rest)*);
        tuples!($($rest)*);
    };
    () => {
        tuples!(@);
    };
    (@ $($ty:ident)*) => {
        impl<$($ty: Value),*> Group for ($($ty,)*) {
            const TYPES: &'static [FieldType] = &[$(FieldType::of::<$ty>()),*];
        }

        impl<$($ty: Group),*> Fields for ($($ty,)*) {
            const TYPES: &'static [&'static [FieldType]] = &[$($ty::TYPES),*];
        }
    };
}

tuples!(
    T00 T01 T02 T03 T04 T05 T06 T07 T08 T09 T10 T11 T12 T13 T14 T15
    T16 T17 T18 T19 T20 T21 T22 T23 T24 T25 T26 T27 T28 T29 T30 T31
    T32 T33 T34 T35 T36 T37 T38 T39 T40 T41 T42 T43 T44 T45 T46 T47
    T48 T49 T50 T51 T52 T53 T54 T55 T56 T57 T58 T59 T60 T61 T62 T63
);

/// The layout of a `repr(C)` struct, field by field.
struct Layout {
    size: usize,
    align: usize,
}

impl Layout {
    const EMPTY: Self = Self { size: 0, align: 1 };

    /// The offset of the next field.
    const fn push(&mut self, size: usize, align: usize) -> usize {
        let offset = self.size.next_multiple_of(align);
        self.size = offset + size;
        if align > self.align {
            self.align = align;
        }
        offset
    }

    /// Checks that it is the layout of `M`.
    const fn check<M>(&self) {
        assert!(
            self.size.next_multiple_of(self.align) == size_of::<M>()
                && self.align == align_of::<M>(),
            "a model's list of types is not that of its fields"
        );
    }
}

/// The fields of a model, one after another.
struct Walk {
    groups: &'static [&'static [FieldType]],
    types: &'static [FieldType],
    layout: Layout,
}

impl Walk {
    const fn over<M: Model>() -> Self {
        Self {
            groups: M::Fields::TYPES,
            types: &[],
            layout: Layout::EMPTY,
        }
    }

    /// The next field's offset and type. Not an `Iterator`, whose methods cannot be called while compiling.
    const fn next(&mut self) -> Option<(usize, &'static FieldType)> {
        loop {
            if let [ty, rest @ ..] = self.types {
                self.types = rest;
                return Some((self.layout.push(ty.size, ty.align), ty));
            }
            let [types, rest @ ..] = self.groups else {
                return None;
            };
            self.types = types;
            self.groups = rest;
        }
    }

    /// The offset of the field `extra`, which comes last, after all others were walked over.
    const fn extra<M: Model>(mut self) -> usize {
        let offset = self.layout.push(size_of::<Extra>(), align_of::<Extra>());
        self.layout.check::<M>();
        offset
    }
}

/// A property's field: its place in the model, and what can be done with it.
#[derive(Clone, Copy)]
pub(crate) struct Row {
    offset: u32,
    repr: Repr,
    /// Whether `repr` is `Str`. For most properties a branch is enough, then, which is foreseen better than a jump to
    /// one of many places.
    is_str: bool,
    /// Whether the type has a [`Shape::COPY`].
    is_copied: bool,
    view: ViewFn,
    access: AccessFn,
}

/// The rows of the `N` properties of `M`.
pub(crate) const fn rows<M: Model, const N: usize>() -> [Row; N] {
    let mut rows = [Row {
        offset: 0,
        repr: Repr::Other,
        is_str: false,
        is_copied: false,
        view: view::<bool>,
        access: access::<bool>,
    }; N];
    let mut walk = Walk::over::<M>();
    let mut index = 0;
    while let Some((offset, ty)) = walk.next() {
        assert!(offset <= u32::MAX as usize, "a model is too large");
        rows[index] = Row {
            offset: offset as u32,
            repr: ty.repr,
            is_str: matches!(ty.repr, Repr::Str),
            is_copied: ty.is_copied,
            view: ty.view,
            access: ty.access,
        };
        index += 1;
    }
    assert!(
        index == N && M::PROPERTIES.len() == N,
        "a model's lists differ in length"
    );
    walk.extra::<M>();
    rows
}

/// The offset of the field `extra` of `M`.
pub(crate) const fn extra<M: Model>() -> usize {
    let mut walk = Walk::over::<M>();
    while walk.next().is_some() {}
    walk.extra::<M>()
}

/// A model without any property.
pub(crate) const fn empty<M: Model>() -> M {
    let mut model = MaybeUninit::<M>::uninit();
    let start = model.as_mut_ptr().cast::<u8>();
    let mut walk = Walk::over::<M>();
    while let Some((offset, ty)) = walk.next() {
        // SAFETY: `none` points to a `None` of a type of this size, which owns nothing and so may be copied, and the
        // field of that type lies at this offset of the model, as `Model` demands.
        unsafe { start.add(offset).copy_from_nonoverlapping(ty.none, ty.size) };
    }
    let offset = walk.extra::<M>();
    // SAFETY: as above; the model's last field is an `Extra`.
    unsafe { start.add(offset).cast::<Extra>().write(Extra::EMPTY) };
    // SAFETY: all fields are initialised.
    unsafe { model.assume_init() }
}

/// Checks the offsets that [`rows`] computed against those that the compiler gives.
#[cfg(test)]
pub const fn check_offsets<M: Model, const N: usize>(offsets: [usize; N], extra_offset: usize) {
    let rows = rows::<M, N>();
    let mut index = 0;
    while index < N {
        assert!(
            rows[index].offset as usize == offsets[index],
            "a field lies elsewhere"
        );
        index += 1;
    }
    assert!(extra::<M>() == extra_offset, "`extra` lies elsewhere");
}

impl Schema {
    /// The number of the property whose field starts `offset` bytes into the model.
    pub(crate) fn at_offset(&self, offset: usize) -> Option<usize> {
        self.rows
            .iter()
            .position(|row| row.offset as usize == offset)
    }

    /// What a property's values are.
    pub(crate) fn kind(&self, index: usize) -> Kind {
        // SAFETY: `Op::Kind` touches no field.
        match unsafe { (self.rows[index].access)(At::NOWHERE, Op::Kind) } {
            Access::Kind(kind) => kind,
            _ => unreachable!("a field answers with its kind"),
        }
    }
}

/// The number of a value of an enum: its place in [`Enum::TEXTS`].
#[inline]
pub(crate) fn number_of<E: Enum>(value: E) -> usize {
    const { assert!(size_of::<E>() == size_of::<u16>()) };
    // SAFETY: the enum is `repr(u16)`, as `Enum` demands, so a value of it is a `u16`.
    usize::from(unsafe { std::mem::transmute_copy::<E, u16>(&value) })
}

/// The value of an enum with a number.
///
/// # Panics
/// If there is none.
#[inline]
pub(crate) fn value_of<E: Enum>(number: usize) -> E {
    const { assert!(size_of::<E>() == size_of::<u16>() && E::TEXTS.len() <= 1 << 16) };
    assert!(
        number < E::TEXTS.len(),
        "an enum has no value of this number"
    );
    // SAFETY: the enum is `repr(u16)` and has a variant of each number below that of its texts, as `Enum` demands.
    unsafe { std::mem::transmute_copy::<u16, E>(&(number as u16)) }
}

/// A model of any type, borrowed: what reflection works on.
#[derive(Clone, Copy)]
pub struct ModelRef<'a> {
    /// The whole model; its type is the one that `schema` describes.
    model: NonNull<u8>,
    schema: &'static Schema,
    borrow: PhantomData<&'a ()>,
}

// SAFETY: it stands for a `&'a M` where `M: Model`, and `Model` requires `Send + Sync`.
unsafe impl Send for ModelRef<'_> {}
// SAFETY: as above.
unsafe impl Sync for ModelRef<'_> {}

impl<'a> ModelRef<'a> {
    /// Borrows a model without naming its type.
    #[inline]
    pub fn of<M: Model>(model: &'a M) -> Self {
        Self {
            model: NonNull::from(model).cast(),
            schema: M::describe(),
            borrow: PhantomData,
        }
    }

    /// The description of the model's type.
    pub fn schema(self) -> &'static Schema {
        self.schema
    }

    /// The value of the property with this number, if it is set.
    ///
    /// # Panics
    /// If there is no such property.
    #[inline]
    pub fn value(self, index: usize) -> Option<View<'a>> {
        let row = &self.schema.rows[index];
        let field = self.at(row);
        // SAFETY: a field of the row's type lies there, which may be read during `'a`. The row's `Repr` names its type
        // if it names any, since a `Known` is a proof of that.
        unsafe { with_type!(row, |T| view::<T>(field), (row.view)(field)) }
    }

    /// The place of a field.
    #[inline]
    fn at(self, row: &Row) -> At<'a> {
        // SAFETY: a field of the row's type lies at this offset of a model that has this schema, as `Model` demands.
        // The pointer comes from a `&'a` of the whole model.
        At(
            unsafe { self.model.as_ptr().add(row.offset as usize) },
            PhantomData,
        )
    }

    /// Whether two models have the same type, and the same in each field; `eq` compares what is no scalar.
    #[inline]
    pub(crate) fn eq_fields(
        self,
        other: Self,
        eq: impl Fn(&Option<View<'a>>, &Option<View<'a>>) -> bool,
    ) -> bool {
        if self.schema != other.schema {
            return false;
        }
        self.schema.rows.iter().all(|row| {
            let (a, b) = (self.at(row), other.at(row));
            // SAFETY: as in `value`, for two models of one type.
            unsafe {
                with_type!(
                    row,
                    |T| a.get::<T>() == b.get::<T>(),
                    eq(&(row.view)(a), &(row.view)(b))
                )
            }
        })
    }

    /// The entries that are no property of the model's type.
    #[inline]
    pub fn extra(self) -> &'a Extra {
        let place = self.schema.extra;
        // SAFETY: as in `value`; an `Extra` lies at this offset, and the model is borrowed for `'a`.
        unsafe { &*self.model.as_ptr().add(place).cast_const().cast::<Extra>() }
    }

    /// The value of the property with this name in JSON, if there is such a property and it is set.
    pub fn get(self, wire_name: &str) -> Option<View<'a>> {
        self.schema
            .find(wire_name, 0)
            .and_then(|index| self.value(index))
    }

    /// All properties of the model's type in the order of the spec, with their values.
    pub fn properties(self) -> impl ExactSizeIterator<Item = (Property, Option<View<'a>>)> {
        self.schema
            .properties()
            .map(move |property| (property, self.value(property.index())))
    }

    /// The address of the model, to compare with that of a field.
    pub(crate) fn addr(self) -> usize {
        self.model.as_ptr().addr()
    }
}

/// A model of any type, borrowed for writing.
pub struct ModelMut<'a> {
    /// The whole model; its type is the one that `schema` describes.
    model: NonNull<u8>,
    schema: &'static Schema,
    borrow: PhantomData<&'a mut ()>,
}

// SAFETY: it stands for a `&'a mut M` where `M: Model`, and `Model` requires `Send + Sync`.
unsafe impl Send for ModelMut<'_> {}
// SAFETY: as above.
unsafe impl Sync for ModelMut<'_> {}

impl<'a> ModelMut<'a> {
    /// Borrows a model for writing without naming its type.
    #[inline]
    pub fn of<M: Model>(model: &'a mut M) -> Self {
        Self {
            model: NonNull::from(model).cast(),
            schema: M::describe(),
            borrow: PhantomData,
        }
    }

    /// The description of the model's type.
    #[inline]
    pub fn schema(&self) -> &'static Schema {
        self.schema
    }

    /// The same model, for reading.
    pub fn as_ref(&self) -> ModelRef<'_> {
        ModelRef {
            model: self.model,
            schema: self.schema,
            borrow: PhantomData,
        }
    }

    /// The same model, borrowed for a shorter time.
    #[inline]
    pub fn reborrow(&mut self) -> ModelMut<'_> {
        ModelMut {
            model: self.model,
            schema: self.schema,
            borrow: PhantomData,
        }
    }

    /// Unsets the property with this number.
    ///
    /// # Panics
    /// If there is no such property.
    pub fn clear(&mut self, index: usize) {
        self.access(index, Op::Clear);
    }

    /// Sets the property with this number to a blank value and hands out its slot.
    #[inline]
    pub(crate) fn fill(self, index: usize) -> Slot<'a> {
        let mut model = self;
        match model.access(index, Op::Fill) {
            Access::Slot(slot) => slot,
            _ => unreachable!("a field answers with its slot"),
        }
    }

    /// As [`ModelMut::fill`], for one who need not keep the slot.
    #[inline]
    pub(crate) fn fill_with<R>(
        mut self,
        index: usize,
        write: impl FnOnce(&mut Slot<'a>) -> R,
    ) -> R {
        match &mut self.access(index, Op::Fill) {
            Access::Slot(slot) => write(slot),
            _ => unreachable!("a field answers with its slot"),
        }
    }

    #[inline]
    fn access(&mut self, index: usize, op: Op<'a>) -> Access<'a> {
        let row = &self.schema.rows[index];
        // SAFETY: a field of the row's type lies at this offset of a model that has this schema, as `Model` demands.
        // The pointer comes from a `&'a mut` of the whole model. What is handed out for `'a` is only kept by `fill`,
        // which consumes this borrow of the model. The row's `Repr` names the type, if any, as in `ModelRef::value`.
        unsafe {
            let field = At(self.model.as_ptr().add(row.offset as usize), PhantomData);
            with_type!(row, |T| access::<T>(field, op), (row.access)(field, op))
        }
    }

    /// Makes the fields of an empty model those of another one of the same type; `copy` copies models and what contains
    /// them into a blank slot.
    ///
    /// # Panics
    /// If the other model is of another type.
    #[inline]
    pub(crate) fn clone_fields(
        self,
        source: ModelRef<'a>,
        copy: impl Fn(&View<'a>, &mut Slot<'a>),
    ) {
        assert!(self.schema == source.schema, "a clone has the same type");
        for row in self.schema.rows {
            let from = source.at(row);
            // SAFETY: as in `access` and in `ModelRef::value`. Each field is handed out once.
            unsafe {
                let to = At(self.model.as_ptr().add(row.offset as usize), PhantomData);
                with_type!(
                    row,
                    |T| {
                        if let Some(value) = from.get::<T>() {
                            *to.get_mut::<T>() = Some(value.copy());
                        }
                    },
                    if row.is_copied {
                        (row.access)(to, Op::Copy(from));
                    } else if let Some(value) = &(row.view)(from) {
                        if let Access::Slot(slot) = &mut (row.access)(to, Op::Fill) {
                            copy(value, slot);
                        }
                    }
                )
            }
        }
    }

    /// The entries that are no property of the model's type.
    #[inline]
    pub fn extra(&mut self) -> &mut Extra {
        let place = self.schema.extra;
        // SAFETY: as in `access`; an `Extra` lies at this offset, and `&mut self` keeps other access away.
        unsafe { &mut *self.model.as_ptr().add(place).cast::<Extra>() }
    }
}
